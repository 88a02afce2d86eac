const DAY_MS = 24 * 60 * 60_000
const FORGOTTEN_AFTER_DAYS = 7

/** An import that came in since then can still be undone. */
export function undoableSince(now: Date): Date {
  return new Date(now.getTime() - DAY_MS)
}

/** Whether a file that came in, and is not taken back, can still be. */
export function canBeUndone(
  { finishedAt, undoneAt }: { finishedAt: Date | null; undoneAt: Date | null },
  now: Date,
): boolean {
  return finishedAt !== null && undoneAt === null && isUndoable(finishedAt, now)
}

export function isUndoable(finishedAt: Date, now: Date): boolean {
  return finishedAt >= undoableSince(now)
}

/** A file that was chosen before then and never taken in is thrown away with the next one. */
export function forgottenBefore(now: Date): Date {
  return new Date(now.getTime() - FORGOTTEN_AFTER_DAYS * DAY_MS)
}
