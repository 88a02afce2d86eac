const DAY_MS = 86_400_000

/** Since when mail counts towards what one person may send from here: 24 hours. */
export function mailCountsFrom(now: Date): Date {
  return new Date(now.getTime() - DAY_MS)
}
