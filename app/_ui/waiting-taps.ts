'use client'

import {
  type MutationState,
  onlineManager,
  useMutationState,
  useQueryClient,
} from '@tanstack/react-query'
import { useState, useSyncExternalStore } from 'react'
import type { ActionResult } from '@/lib/result'
import { madeForHere } from './made-for'
import { Final, isLate, sendTap, TAP, type Tap } from './waiting'

/** A tap, and how far it has come. */
export type Sent = {
  number: number
  tap: Tap
  status: 'idle' | 'pending' | 'success' | 'error'
  tries: number
  message?: string
  problem?: { reason: string; mayBeSentAgain: boolean; isLate: boolean }
}

/** Every tap that is still remembered, of one kind or of all. */
export function useSent(kind?: string): Sent[] {
  return useMutationState({
    filters: { mutationKey: kind ? [TAP, kind] : [TAP] },
    select: ({ mutationId, state }) => {
      const data = state.data as ActionResult | undefined
      return {
        number: mutationId,
        tap: state.variables as Tap,
        status: state.status,
        tries: state.failureCount,
        message: data?.status === 'saved' ? data.message : undefined,
        problem: state.error ? problemOf(state) : undefined,
      }
    },
  })
}

/** To tap, and what became of the last tap made here. */
export function useTaps(kind: string) {
  const client = useQueryClient()
  const [number, setNumber] = useState<number>()
  const last = useSent(kind).find((one) => one.number === number)

  function tap(said: Pick<Tap, 'says' | 'action' | 'fields'>) {
    const made = sendTap(client, { ...said, kind, fields: { ...said.fields, ...madeForHere() } })
    if (made !== undefined) setNumber(made)
  }

  return { tap, last }
}

/** Whether the server is thought to be in reach. */
export function useIsOnline(): boolean {
  return useSyncExternalStore(
    (changed) => onlineManager.subscribe(changed),
    () => onlineManager.isOnline(),
    () => true,
  )
}

function problemOf({ error, variables, failureCount }: MutationState<unknown, Error>) {
  return {
    reason: error?.message ?? '',
    mayBeSentAgain: error instanceof Final && error.mayBeSentAgain,
    isLate: isLate(variables as Tap, failureCount),
  }
}
