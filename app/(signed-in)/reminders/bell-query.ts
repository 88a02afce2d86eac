import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { onSaved } from '@/app/_ui/saved'
import { send, whyNot } from '@/app/_ui/sending'
import type { Ringing } from '@/lib/reminders/ringing'
import type { ReminderAnswer } from '@/lib/reminders/words'
import { answerReminder, takeBackAnswer } from './actions'

const KEY = ['reminders']
/** Often enough for “in an hour”, and seldom enough for a phone’s battery. */
const ASKED_EVERY_MS = 60_000
/** How long after something was saved: long enough for several at once to be one question. */
const SOON_MS = 400

/** One answer, with an id of its own: however often it is sent, it is one. */
export type Answer = { id: string; name: string; answer: ReminderAnswer }

/** What is due, asked again while the tab is open and in sight. */
export function useRinging() {
  useAskingAfterSaves()
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => fetchRinging(signal),
    refetchInterval: ASKED_EVERY_MS,
    refetchOnWindowFocus: true,
    staleTime: 10_000,
    retry: 1,
  })
}

/** What is saved elsewhere on the page may have been what rings, so it is asked again. */
function useAskingAfterSaves() {
  const cache = useQueryClient()
  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined
    const stop = onSaved(() => {
      if (answersUnderWay(cache) === 0) soon ??= setTimeout(ask, SOON_MS)
    })
    function ask() {
      soon = undefined
      // Answers of the bell’s own ask once they have settled; before, it would hear of what they hide.
      if (answersUnderWay(cache) === 0) void cache.invalidateQueries({ queryKey: KEY })
    }
    return () => {
      stop()
      clearTimeout(soon)
    }
  }, [cache])
}

function answersUnderWay(cache: QueryClient): number {
  return cache.isMutating({ mutationKey: KEY })
}

/** Sends an answer; the reminder is gone at once, and comes back should the server say no. */
export function useAnswering(how: 'give' | 'take back', { onNo }: { onNo: (why: string) => void }) {
  const cache = useQueryClient()
  return useMutation({
    mutationKey: KEY,
    mutationFn: (answer: Answer) => sendAnswer(answer, how),
    // One after the other, so that what is taken back has been given.
    scope: { id: 'reminders' },
    onMutate: async ({ name }) => {
      await cache.cancelQueries({ queryKey: KEY })
      const before = cache.getQueryData<Ringing>(KEY)
      if (how === 'give' && before) {
        const reminders = before.reminders.filter((one) => one.name !== name)
        cache.setQueryData<Ringing>(KEY, { ...before, reminders })
      }
      return { before }
    },
    onError: (error, _answer, kept) => {
      if (kept?.before) cache.setQueryData(KEY, kept.before)
      onNo(error.message)
    },
    // Only after the last one: another that is still on its way would come back for a moment.
    onSettled: () =>
      answersUnderWay(cache) === 1 ? cache.invalidateQueries({ queryKey: KEY }) : undefined,
    retry: (count, error) => count < 3 && !(error instanceof No),
  })
}

/** An answer that sending again won’t change. */
class No extends Error {}

async function sendAnswer({ id, name, answer }: Answer, how: 'give' | 'take back') {
  const action = how === 'give' ? answerReminder : takeBackAnswer
  const result = await send(action, { id, reminder: name, answer })
  const why = whyNot(result)
  if (why) throw result.status === 'failed' ? new Error(why) : new No(why)
}

async function fetchRinging(signal: AbortSignal): Promise<Ringing> {
  const response = await fetch('/api/reminders', { signal, cache: 'no-store' })
  if (!response.ok) throw new Error(`Asked what is due, and heard ${response.status}.`)
  return response.json()
}
