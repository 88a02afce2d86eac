import { addDays, type Day, isAfter } from '@/lib/day'

type Dated = { on: Day }

/** Follow-ups as the viewer meets them: behind, for today, and still ahead. */
export function byDue<FollowUp extends Dated>(followUps: FollowUp[], today: Day) {
  return {
    overdue: followUps.filter(({ on }) => isAfter(today, on)),
    today: followUps.filter(({ on }) => on === today),
    coming: followUps.filter(({ on }) => isAfter(on, today)),
  }
}

/** A day later than planned, and never before tomorrow. */
export function postponed({ on }: Dated, today: Day): Day {
  return addDays(isAfter(on, today) ? on : today, 1)
}

/** A week gives people time to answer, and is soon enough to be remembered. */
export function suggestedDay(today: Day): Day {
  return addDays(today, 7)
}
