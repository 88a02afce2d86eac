import { Refusal } from '@/lib/refusal'

type Words = { asked: string | null; said: string | null; wouldSay: string | null }

export function isUnwritten({ asked, said, wouldSay }: Words): boolean {
  return asked === null && said === null && wouldSay === null
}

/**
 * A question as it is kept: an answer may be worth keeping when its question is forgotten.
 *
 * @throws Refusal when all three are empty.
 */
export function questionKept<Given extends Words>(given: Given): Given & { asked: string } {
  if (isUnwritten(given)) {
    throw new Refusal('There is nothing to keep yet. A question, or an answer, is enough.')
  }
  return { ...given, asked: given.asked ?? '' }
}

/** What it is called in a list. */
export function titleOf(asked: string): string {
  return asked || 'A question you didn’t note'
}
