'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether the page has come to life: false on the server and in the first drawing, then true. */
export function useIsAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
