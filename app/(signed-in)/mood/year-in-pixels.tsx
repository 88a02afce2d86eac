import Link from 'next/link'
import { listMoodsByDay } from '@/db/mood/queries'
import type { Day } from '@/lib/day'
import { dateFormat } from '@/lib/formats'
import { moodOptions } from '@/lib/mood/words'
import { daysOfYear, EARLIEST_YEAR, type Pixel, yearInPixels } from '@/lib/mood/year'
import { requireUser } from '@/lib/server/require-user'

/** A year at a glance: a table of days, each in the colour of its mood, and in words for whoever listens. */
export async function YearInPixels({ year }: { year: number }) {
  const { id, locale, today } = await requireUser()
  const rows = yearInPixels(year, await listMoodsByDay(id, daysOfYear(year)))
  const isLatest = year === Number(today.slice(0, 4))
  return (
    <figure className="section">
      <div className="table-wrap">
        <table className="pixels">
          <caption>{year}, a square for each day</caption>
          <thead>
            <tr>
              <td />
              {monthNames(locale).map(({ short, long }) => (
                <th key={long} scope="col">
                  <span aria-hidden="true">{short}</span>
                  <span className="visually-hidden">{long}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: dates and months never change places
              <tr key={at}>
                <th scope="row">{at + 1}</th>
                {row.map((pixel, month) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: dates and months never change places
                  <PixelCell key={month} pixel={pixel} today={today} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="pixel-legend" aria-label="The colours">
        {moodOptions.map(({ value, label }) => (
          <li key={value}>
            <span className={`pixel mood-${value}`} aria-hidden="true" /> {label}
          </li>
        ))}
      </ul>
      <nav className="page-links" aria-label="Other years">
        {year > EARLIEST_YEAR && (
          <Link href={`/mood?year=${year - 1}`} prefetch={false}>
            {year - 1}
          </Link>
        )}
        {!isLatest && (
          <Link href={`/mood?year=${year + 1}`} prefetch={false}>
            {year + 1}
          </Link>
        )}
      </nav>
    </figure>
  )
}

function PixelCell({ pixel, today }: { pixel: Pixel; today: Day }) {
  if (!pixel) return <td className="no-day" />
  if (pixel.on > today) return <td className="to-come" />
  return (
    <td className={pixel.mood ? `mood-${pixel.mood}` : undefined}>
      {pixel.words && <span className="visually-hidden">{pixel.words}</span>}
    </td>
  )
}

function monthNames(locale: string): { short: string; long: string }[] {
  const [narrow, long] = (['narrow', 'long'] as const).map((month) =>
    dateFormat(locale, { timeZone: 'UTC', month }),
  )
  return Array.from({ length: 12 }, (_, month) => {
    const at = new Date(Date.UTC(2024, month, 15))
    return { short: narrow?.format(at) ?? '', long: long?.format(at) ?? '' }
  })
}
