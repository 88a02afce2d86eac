import Link from 'next/link'
import { type MonthDay, weekdayNames } from '@/lib/applications/month'
import { type Day, formatDay } from '@/lib/day'
import type { Entry } from './entries'

/** The month at a glance. On a phone only the marks stand in it; the agenda below says the rest. */
export function MonthGrid({
  weeks,
  entries,
  today,
  locale,
}: {
  weeks: MonthDay[][]
  entries: Entry[]
  today: Day
  locale: string
}) {
  return (
    <table className="month">
      <thead>
        <tr>
          {weekdayNames(locale).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.day}>
            {week.map(({ day, inMonth }) => (
              <td
                key={day}
                data-outside={!inMonth || undefined}
                data-today={day === today || undefined}
              >
                <time dateTime={day}>
                  <span aria-hidden="true">{Number(day.slice(8))}</span>
                  <span className="visually-hidden">{formatDay(day, locale, today)}</span>
                </time>
                {entries
                  .filter((entry) => entry.day === day)
                  .map(({ key, kind, time, what, who, href }) => (
                    <Link key={key} href={href} prefetch={false} className={`mark ${kind}`}>
                      <span className="mark-words">
                        {time && `${time} `}
                        {who}
                        <span className="visually-hidden">: {what}</span>
                      </span>
                    </Link>
                  ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
