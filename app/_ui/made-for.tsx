'use client'

import { createContext, type ReactNode, useContext } from 'react'
import { MADE_FOR } from '@/lib/result'

const MadeFor = createContext<string | null>(null)

/** Whom the pages in it are made for, as a mark; outside it nobody is signed in. */
export function MadeForPerson({ mark, children }: { mark: string; children: ReactNode }) {
  return <MadeFor value={mark}>{children}</MadeFor>
}

/** Says it within a form. */
export function MadeForField() {
  const mark = useContext(MadeFor)
  return mark && <input type="hidden" name={MADE_FOR} value={mark} />
}

/** The same for what no form holds, by any form of the page: every page of hers has one. */
export function madeForHere(): Record<string, string> {
  const said = document.querySelector<HTMLInputElement>(`input[name="${MADE_FOR}"]`)
  return said ? { [MADE_FOR]: said.value } : {}
}
