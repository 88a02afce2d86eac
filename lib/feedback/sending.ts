import { addDays, type Day } from '@/lib/day'
import { Refusal } from '@/lib/refusal'

/** How many one person can send from here in a day and the day before it. */
export const MOST_SENT = 10

// One address and nothing beside it: what mail servers read as a list or a comment is left out.
const ADDRESS = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\]+\.[^\s@<>()[\],;:"\\]+$/

/** A request can only be sent from here to an email address. */
export function isAddress(askedOf: string | null): askedOf is string {
  return askedOf !== null && ADDRESS.test(askedOf)
}

/** @throws Refusal when there is no address to send it to. */
export function addressIn(askedOf: string | null): string {
  if (isAddress(askedOf)) return askedOf
  throw new Refusal('To send it from here, “To” has to hold an email address.')
}

/** The first day whose sending still counts: what went out in any 24 hours lies behind it. */
export function sendingCountsFrom(today: Day): Day {
  return addDays(today, -1)
}

/** @throws Refusal when this one would be one too many. */
export function refuseTooMany(sent: number): void {
  if (sent <= MOST_SENT) return
  throw new Refusal(
    `${MOST_SENT} requests have gone out from here since yesterday, which is as many as it sends for one person. Your own mail has no such limit, and your text stays here.`,
  )
}

/** The same try always bears the same name, so that a repeat can be told from a second mail. */
export function nameOfTry(requestId: string, which: 'first' | 'second'): string {
  return `${requestId}.${which}`
}
