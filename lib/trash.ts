/** How long something removed can still be brought back, in days. */
export const DAYS_IN_TRASH = 30

const MS_A_DAY = 86_400_000

/** Since when something must have been removed for it still to be there. */
export function keptSince(now: Date): Date {
  return new Date(now.getTime() - DAYS_IN_TRASH * MS_A_DAY)
}

/** Whole days until something removed is gone for good; at least one. */
export function daysLeft(removedAt: Date, now: Date): number {
  const left = removedAt.getTime() - keptSince(now).getTime()
  return Math.max(1, Math.ceil(left / MS_A_DAY))
}
