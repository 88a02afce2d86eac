import { WRITING_MINUTES } from './evenings'

const MINUTE_MS = 60_000
/** Someone who comes back later than this is at another sitting, and has started no clock in it. */
const ONE_SITTING_MS = 180 * MINUTE_MS

/** How much of the writing time is left, counted from when it was started; null when it wasn't. */
export function timeLeft(
  startedAt: number | null,
  now: number,
): { minutes: number; share: number } | null {
  if (startedAt === null || now < startedAt || now - startedAt > ONE_SITTING_MS) return null
  const left = Math.max(0, WRITING_MINUTES * MINUTE_MS - (now - startedAt))
  return { minutes: Math.ceil(left / MINUTE_MS), share: left / (WRITING_MINUTES * MINUTE_MS) }
}

/** An instant as a form keeps it; anything else is none. */
export function readStart(text: string | undefined): number | null {
  return text && /^\d{10,15}$/.test(text) ? Number(text) : null
}
