const DAY_MS = 86_400_000
/** How long a form nobody comes back to keeps what was typed into it, in days. */
export const DRAFT_DAYS = 180

/** Drafts untouched since before this instant are forgotten. */
export function draftsKeptSince(now: Date): Date {
  return new Date(now.getTime() - DRAFT_DAYS * DAY_MS)
}
