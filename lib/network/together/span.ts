import { addDays, addMonths, type Day } from '@/lib/day'
import { instantAt } from '@/lib/zoned-time'
import { DAYS_INVITED, type WitnessSpan } from './words'

type Here = { today: Day; zone: string }

/** A witness’s link runs until the end of this day, by the clocks where she lives. */
export function lastDayOf(span: WitnessSpan, today: Day): Day {
  if (span === 'two-weeks') return addDays(today, 14)
  return addMonths(today, span === 'one-month' ? 1 : 3)
}

export function witnessEndsAt(span: WitnessSpan, { today, zone }: Here): Date {
  return instantAt(zone, addDays(lastDayOf(span, today), 1), '00:00')
}

export function invitationEndsAt(now: Date): Date {
  return new Date(now.getTime() + DAYS_INVITED * 86_400_000)
}
