'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { Action } from '@/lib/result'

type Drafts = { keep: Action; forget: Action }

const DraftsContext = createContext<Drafts | null>(null)

/** Where forms keep what is typed into them; without it they keep nothing until they are sent. */
export function DraftsProvider({ keep, forget, children }: Drafts & { children: ReactNode }) {
  return <DraftsContext value={{ keep, forget }}>{children}</DraftsContext>
}

export function useDrafts(): Drafts | null {
  return useContext(DraftsContext)
}
