import type { Stage } from '@/lib/applications/words'
import { type Day, daysBetween } from '@/lib/day'
import { ENOUGH } from '@/lib/enough'
import type { Channel } from './words'

/** Requests that went out one way at one stage, and how many of them were answered. */
export type Counted = { by: Channel | null; stage: Stage; asked: number; answered: number }
export type Rate = { asked: number; answered: number; percent: number | null }
export type Wait = { sentOn: Day; answeredOn: Day }

/** The share that was answered, or null while there are too few to say. */
export function rateOf(counted: Pick<Counted, 'asked' | 'answered'>[]): Rate {
  const asked = counted.reduce((sum, each) => sum + each.asked, 0)
  const answered = counted.reduce((sum, each) => sum + each.answered, 0)
  const percent = asked < ENOUGH ? null : Math.round((answered / asked) * 100)
  return { asked, answered, percent }
}

/** One rate for each of the words that occur, in the words' own order. */
export function ratesBy<Word extends Channel | Stage | null>(
  counted: Counted[],
  order: readonly Word[],
  wordOf: (each: Counted) => Word,
): { word: Word; rate: Rate }[] {
  return order
    .map((word) => ({ word, rate: rateOf(counted.filter((each) => wordOf(each) === word)) }))
    .filter(({ rate }) => rate.asked > 0)
}

/** Half of the answers came within so many days; null while there are too few to say. */
export function medianWait(waits: Wait[]): { days: number | null; n: number } {
  const days = waits.map(({ sentOn, answeredOn }) => daysBetween(sentOn, answeredOn))
  days.sort((a, b) => a - b)
  const middle = Math.ceil(days.length / 2) - 1
  return { days: days.length < ENOUGH ? null : (days[middle] ?? null), n: days.length }
}

/** A rate for reading, always with how many it is made of. */
export function rateInWords({ asked, answered, percent }: Rate): string {
  return percent === null
    ? `too few to say: ${asked} so far`
    : `${percent} %, ${answered} of ${asked}`
}
