import { addDays, type Day } from '@/lib/day'
import { formatCount } from '@/lib/formats'
import { countOf } from '@/lib/plural'
import type { Effort } from './words'

/** Minutes of moderate movement a week the guideline starts from: WHO 2020, Bull et al. */
export const guideMinutes = 150

/** What was moved on a day, by how hard it felt. */
export type Moved = { on: Day; effort: Effort | null; minutes: number }

/** Today and the six days before it. */
export function lastSevenDays(today: Day): { from: Day; to: Day } {
  return { from: addDays(today, -6), to: today }
}

/** Minutes as the guideline counts them (WHO 2020): one of vigorous movement is worth two. */
export function countedMinutes({ effort, minutes }: Pick<Moved, 'effort' | 'minutes'>): number {
  return effort === 'vigorous' ? 2 * minutes : minutes
}

/** The sum of those. */
export function countedIn(moved: readonly Pick<Moved, 'effort' | 'minutes'>[]): number {
  return sum(moved.map(countedMinutes))
}

/** What the week held, beside the guideline; never a mark out of ten. */
export function weekSentence(moved: readonly Pick<Moved, 'effort' | 'minutes'>[]): string {
  const minutes = sum(moved.map((one) => one.minutes))
  if (minutes === 0) return 'A quiet week so far. Whenever you’re ready, some beats none.'
  const counted = countedIn(moved)
  const said = [
    `${countOf(minutes, 'minute')} in the last 7 days`,
    counted > minutes ? `${formatCount(counted)} with vigorous ones counted twice` : null,
    `beside the ${guideMinutes} WHO suggests`,
  ]
  const sentence = `${said.filter(Boolean).join(', ')}.`
  return counted >= guideMinutes ? sentence : `${sentence} Some beats none.`
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
