import { type Day, formatDay } from '@/lib/day'
import { dateFormat } from '@/lib/formats'
import { type DayTicks, dayInWords, isQuiet } from '@/lib/network/together/week'

type Props = { days: DayTicks[]; today: Day; locale: string }

/** Seven days as ticks and, in words, what kind of thing each of them held. */
export function Week({ days, today, locale }: Props) {
  const full = days.filter((day) => !isQuiet(day))
  return (
    <div className="week">
      <ol className="week-days" aria-hidden="true">
        {days.map((day) => (
          <li key={day.on} className={isQuiet(day) ? undefined : 'ticked'}>
            {weekday(day.on, locale)}
          </li>
        ))}
      </ol>
      {full.length === 0 && <p className="soft">Seven quiet days, which is all right.</p>}
      {full.length > 0 && (
        <ul className="plain-list week-words">
          {full.map((day) => (
            <li key={day.on}>
              <time dateTime={day.on}>{formatDay(day.on, locale, today)}</time>
              <span className="soft">{dayInWords(day)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function weekday(on: Day, locale: string): string {
  const format = dateFormat(locale, { timeZone: 'UTC', weekday: 'short' })
  return format.format(new Date(`${on}T00:00:00Z`))
}
