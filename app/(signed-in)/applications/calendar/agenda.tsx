import Link from 'next/link'
import { Empty } from '@/app/_ui/page'
import { type Day, formatDay, relativeDay } from '@/lib/day'
import type { Entry } from './entries'

const kindNames: Record<Entry['kind'], string> = {
  interview: 'Interview',
  deadline: 'Deadline',
  'follow-up': 'Follow-up',
}

/** The month as a list, day by day. */
export function Agenda({
  entries,
  today,
  locale,
}: {
  entries: Entry[]
  today: Day
  locale: string
}) {
  if (entries.length === 0) {
    return (
      <Empty>
        <p>
          Nothing has a day in this month. Interviews, deadlines and days to follow up will stand
          here once an application has them.
        </p>
      </Empty>
    )
  }
  return (
    <section className="section" aria-label="Agenda">
      <h3>Day by day</h3>
      <ul className="rows">
        {entries.map(({ key, day, time, kind, what, who, href }) => (
          <li key={key}>
            <span className="what">
              <Link href={href} prefetch={false}>
                {who}
              </Link>
              <span className="soft">{what}</span>
            </span>
            <span className={`badge mark-badge ${kind}`}>{time ?? kindNames[kind]}</span>
            <span className="soft small">
              <time dateTime={day}>{formatDay(day, locale, today)}</time>
              {', '}
              {relativeDay(day, today, locale)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
