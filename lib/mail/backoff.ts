const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000

/** What is waited after each try but the last. */
const WAITS_MS = [
  ...[MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS, HOUR_MS],
  ...[4 * HOUR_MS, 12 * HOUR_MS, 24 * HOUR_MS],
]
/** Waits grow by up to this part, so that what failed together isn’t tried again together. */
const SPREAD = 0.25

/** How often a mail is tried before it is given up, about two days after the first time. */
export const MOST_TRIES = WAITS_MS.length + 1

/**
 * When a mail is tried again after so many tries; null when it is given up.
 *
 * @param chance from 0 to below 1.
 */
export function nextTryAt(
  tries: number,
  { now, chance, waitsMs = WAITS_MS }: { now: Date; chance: number; waitsMs?: readonly number[] },
): Date | null {
  const wait = waitsMs[tries - 1]
  return wait === undefined ? null : new Date(now.getTime() + wait * (1 + SPREAD * chance))
}
