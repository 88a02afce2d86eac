const DAY_MS = 86_400_000
/** A recovery nobody came back to for this long rests; its own page always stays. */
const RUNNING_DAYS = 60

/** Recoveries opened since this instant are still running. */
export function runningSince(now: Date): Date {
  return new Date(now.getTime() - RUNNING_DAYS * DAY_MS)
}

/** For how long after a no, in milliseconds, figures stay folded unless she asks for them. */
const QUIET_MS = DAY_MS

/** Whether a no is so fresh that figures can wait. */
export function isFresh(noAt: Date, now: Date): boolean {
  return now.getTime() - noAt.getTime() < QUIET_MS
}
