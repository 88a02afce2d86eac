const DAY_MS = 86_400_000
/** How long what has left, or was given up, is still known; in days. */
export const KEPT_FOR = 30

/** Whatever was over before this instant is forgotten. */
export function mailKeptSince(now: Date): Date {
  return new Date(now.getTime() - KEPT_FOR * DAY_MS)
}
