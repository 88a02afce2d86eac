import { ENOUGH } from '@/lib/enough'
import { countOf } from '@/lib/plural'

/** How true a belief felt at first, and afterwards; null until it was rated a second time. */
export type Rated = { beliefBefore: number; beliefAfter: number | null }

/** The beliefs that were rated twice: how many, and their ratings added up. */
export type RatedTwice = { count: number; before: number; after: number }

/** How the beliefs that were rated twice moved on average; nothing while they are few. */
export function averageShift({ count, ...sums }: RatedTwice): string | undefined {
  if (count < ENOUGH) return undefined
  const [before, after] = [Math.round(sums.before / count), Math.round(sums.after / count)]
  const many = countOf(count, 'belief')
  if (before === after) return `On average, the ${many} you rated twice felt as true afterwards.`
  return `On average, the ${many} you rated twice felt ${before} % true at first, and ${after} % afterwards.`
}

/** In words, for the list: "90 % true at first, 40 % afterwards". */
export function shiftInWords({ beliefBefore, beliefAfter }: Rated): string {
  if (beliefAfter === null) return `It felt ${beliefBefore} % true.`
  return `It felt ${beliefBefore} % true at first, and ${beliefAfter} % afterwards.`
}
