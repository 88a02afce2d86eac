import { addDays, type Day } from '@/lib/day'
import { countOf } from '@/lib/plural'

/** Minutes of moderate movement a week the guideline starts from: WHO 2020, Bull et al. */
export const guideMinutes = 150

/** Today and the six days before it. */
export function lastSevenDays(today: Day): { from: Day; to: Day } {
  return { from: addDays(today, -6), to: today }
}

/** What the week held, beside the guideline; never a mark out of ten. */
export function weekSentence(minutes: number): string {
  if (minutes === 0) return 'A quiet week so far. Whenever you’re ready, some beats none.'
  const moved = `${countOf(minutes, 'minute')} in the last 7 days`
  if (minutes >= guideMinutes) return `${moved}, beside the ${guideMinutes} WHO suggests.`
  return `${moved}, beside the ${guideMinutes} WHO suggests. Some beats none.`
}
