import { type Day, formatDay, relativeDay } from '@/lib/day'
import type { Why } from './ranking'

type Reader = { locale: string; today: Day }

/** One line of why now. */
export function whySentence(why: Why, { locale, today }: Reader): string {
  const ago = (day: Day) => relativeDay(day, today, locale)
  switch (why.is) {
    case 'offered':
      return `Offered you something ${ago(why.on)}.`
    case 'interview-soon':
      return `You have an interview with ${why.company} ${ago(why.on)}.`
    case 'event-soon':
      return `You may meet at ${why.event}, ${formatDay(why.on, locale, today)}.`
    case 'no-at-company':
      return `Works at ${why.company}, where a no came from ${ago(why.on)}.`
    case 'overdue':
      return why.since === today
        ? 'It’s been as long as you meant it to be.'
        : `You meant to be in touch ${ago(why.since)}.`
    case 'no-in-field':
      return `In the same field as the role at ${why.company}: ${why.field}.`
    case 'seen-now-and-then':
      return 'Somebody you see now and then: they tend to know of something new.'
    case 'quiet':
      return why.since
        ? `Last in touch ${ago(why.since)}.`
        : 'You haven’t written to each other yet.'
  }
}
