import { Refusal } from '@/lib/refusal'

/** How many addresses one person can ask in 24 hours whether they are hers. */
export const MOST_ASKED = 5

/** @throws Refusal when this one would be one too many. */
export function refuseTooManyAsked(asked: number): void {
  if (asked <= MOST_ASKED) return
  throw new Refusal(
    `${MOST_ASKED} of these mails have gone out in the last day, so it has to wait until tomorrow.`,
  )
}
