/** What is known of her wish for a daily mail. */
type Settings = { address: string | null; confirmedAt: Date | null; pausedAt: Date | null }

export type DigestStanding =
  | { is: 'off' }
  /** Asked, and not answered at the address yet. */
  | { is: 'asked'; address: string }
  | { is: 'on' | 'paused'; address: string }

/** Where reminders by mail stand; `isAsked` when a link to confirm them still opens something. */
export function digestStanding(settings: Settings | null, isAsked: boolean): DigestStanding {
  const { address = null, confirmedAt, pausedAt } = settings ?? {}
  if (!address) return { is: 'off' }
  if (!confirmedAt) return isAsked ? { is: 'asked', address } : { is: 'off' }
  return { is: pausedAt ? 'paused' : 'on', address }
}
