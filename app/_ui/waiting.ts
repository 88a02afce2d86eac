import { type MutationCache, onlineManager, type QueryClient } from '@tanstack/react-query'
import { unstable_isUnrecognizedActionError as isUnknownAction } from 'next/navigation'
import { needsSignIn } from '@/lib/offline'
import { type Action, type ActionResult, idle } from '@/lib/result'
import { connectionLost, connectionWorks } from './connection'
import { tellSaved } from './saved'
import { whyNot } from './sending'

/** Something said in one tap, with an id or a moment of its own: however often it is sent, it is one. */
export type Tap = {
  /** Taps of one kind are sent one after the other, in their order. */
  kind: string
  says: string
  action: Action
  fields: Record<string, string>
  at: number
  /** Made without a connection. */
  isBelated: boolean
}

/** The key under which every tap is found. */
export const TAP = 'tap'

/** An answer that sending again by itself won’t change. */
export class Final extends Error {
  constructor(
    reason: string,
    /** She may, once she has signed in, or the server is well again. */
    readonly mayBeSentAgain: boolean,
  ) {
    super(reason)
  }
}

/** The server is there, and something went wrong in it. */
class Fault extends Error {}

const MOST_FAULTS = 4
const FIRST_FAULT_MS = 1_000
const NERVOUS_MS = 2_000
const RENEWED = 'Onward has been renewed since this page was opened. Reload it, and tap once more.'
const NO_ANSWER = 'The server didn’t answer as it should, so this is not saved yet.'

/**
 * Sends a tap, now or once there is a connection, until there is an answer. It lives in memory, and
 * not in the component that was tapped.
 *
 * @returns its number, or nothing when it is the second touch of a nervous thumb.
 */
export function sendTap(
  client: QueryClient,
  said: Omit<Tap, 'isBelated' | 'at'>,
): number | undefined {
  const tap = { ...said, at: Date.now(), isBelated: !onlineManager.isOnline() }
  const cache = client.getMutationCache()
  if (wasJustSaid(cache, tap)) return undefined
  forgetAnswered(cache, tap.kind)
  return start(client, tap)
}

function start(client: QueryClient, tap: Tap): number {
  const cache = client.getMutationCache()
  let faults = 0
  const sending = cache.build<ActionResult, Error, Tap, unknown>(client, {
    mutationKey: [TAP, tap.kind],
    scope: { id: tap.kind },
    gcTime: Number.POSITIVE_INFINITY,
    retry: (_count, error) => !(error instanceof Final),
    retryDelay: (_count, error) => (error instanceof Fault ? FIRST_FAULT_MS * 2 ** faults : 0),
    mutationFn: async () => {
      // Signed out meanwhile: whoever is there now is somebody else.
      if (!isKept(cache, sending.mutationId)) throw new Final('', false)
      try {
        return await answerTo(tap)
      } catch (error) {
        if (error instanceof Final) throw error
        if (!(error instanceof TypeError)) faults += 1
        if (faults > MOST_FAULTS) throw new Final(NO_ANSWER, true)
        if (!(error instanceof Fault)) connectionLost()
        throw error
      }
    },
  })
  sending.execute(tap).catch(() => undefined)
  return sending.mutationId
}

/** @throws Final for a no, TypeError for a connection that is gone, anything else for a server that is unwell. */
async function answerTo({ action, fields }: Tap): Promise<ActionResult> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  const result = await action(idle, form).catch((error: unknown) => {
    throw isUnknownAction(error) ? new Final(RENEWED, false) : error
  })
  connectionWorks()
  if (result.status === 'failed') throw new Fault(result.reason)
  const problem = whyNot(result)
  if (problem) throw new Final(problem, needsSignIn(problem))
  tellSaved()
  return result
}

/** Sends what was answered with a no once more, each under its own id. */
export function sendAgain(client: QueryClient): void {
  const cache = client.getMutationCache()
  for (const one of problemsIn(cache)) {
    cache.remove(one)
    start(client, { ...(one.state.variables as Tap), isBelated: true })
  }
}

/** What was answered with a no, and told, is let go. */
export function letGo(client: QueryClient): void {
  const cache = client.getMutationCache()
  for (const one of problemsIn(cache)) cache.remove(one)
}

/** Whether a no came later than she could see it where she tapped. */
export function isLate(tap: Tap, tries: number): boolean {
  return tap.isBelated || tries > 1
}

function problemsIn(cache: MutationCache) {
  const all = cache.findAll({ mutationKey: [TAP], status: 'error' })
  return all.filter(({ state }) => isLate(state.variables as Tap, state.failureCount))
}

function wasJustSaid(cache: MutationCache, tap: Tap): boolean {
  const before = cache.findAll({ mutationKey: [TAP, tap.kind] }).at(-1)?.state
  const said = before?.variables as Tap | undefined
  if (!said || before?.status === 'error' || tap.at - said.at >= NERVOUS_MS) return false
  return said.says === tap.says && meaning(said) === meaning(tap)
}

function isKept(cache: MutationCache, number: number): boolean {
  return cache.getAll().some(({ mutationId }) => mutationId === number)
}

function meaning({ fields: { id: _id, at: _at, ...rest } }: Tap): string {
  return JSON.stringify(rest)
}

// An answer was shown where it was tapped, until the next tap; a late no stays until she has seen it.
function forgetAnswered(cache: MutationCache, kind: string): void {
  const late = new Set<unknown>(problemsIn(cache))
  for (const one of cache.findAll({ mutationKey: [TAP, kind] })) {
    if (one.state.status !== 'pending' && !late.has(one)) cache.remove(one)
  }
}
