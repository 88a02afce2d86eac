const MINUTE_MS = 60_000
/** Beyond so much more than was meant, she has come home and forgotten to say so. */
const FORGOTTEN_AFTER = 60

/** How long a walk is meant to be, in minutes, as its form sends it. */
export const walkLengths = ['10', '15', '20', '25', '30'] as const
export type WalkLength = (typeof walkLengths)[number]

/** Until she says otherwise: what the article says. */
export const usualWalk: WalkLength = '20'

export const walkLengthOptions = walkLengths.map((value) => ({ value, label: `${value} min` }))

type Walk = { startedAt: Date; minutes: number }

/** Whether she has long come home, and forgotten to say so. */
export function isForgotten({ startedAt, minutes }: Walk, now: Date): boolean {
  return minutesSince(startedAt, now) > minutes + FORGOTTEN_AFTER
}

/** Whole minutes since a walk began, at least one; of one that was forgotten, what it was meant to be. */
export function minutesWalked(walk: Walk, now: Date): number {
  return isForgotten(walk, now) ? walk.minutes : Math.max(1, minutesSince(walk.startedAt, now))
}

function minutesSince(startedAt: Date, now: Date): number {
  return Math.round((now.getTime() - startedAt.getTime()) / MINUTE_MS)
}

/** "12:05" of a clock that counts down, and "+3:20" once it has come to nought. */
export function onTheClock(remainingMs: number): string {
  // Up to nought and down from it alike: no second is shown twice.
  const seconds = remainingMs > 0 ? Math.ceil(remainingMs / 1000) : Math.floor(-remainingMs / 1000)
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return remainingMs > 0 || seconds === 0 ? clock : `+${clock}`
}
