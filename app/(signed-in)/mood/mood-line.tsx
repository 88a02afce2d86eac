import { AsTable } from '@/app/_ui/as-table'
import { listMoodsByDay } from '@/db/mood/queries'
import { listNoesBetween } from '@/db/recovery/own-road'
import { addDays, type Day, formatDay } from '@/lib/day'
import { ENOUGH } from '@/lib/enough'
import { daysUntilLevel, USUAL_DAYS } from '@/lib/mood/level'
import type { Mood } from '@/lib/mood/words'
import { moodName } from '@/lib/mood/words'
import { lineOf, placeOf } from '@/lib/mood/year'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'

const SHOWN_DAYS = 90
const [WIDTH, HEIGHT, LABEL] = [400, 150, 62]

/** The last three months as a line, each no marked on it, and how long it took to be level again. */
export async function MoodLine() {
  const { id, locale, today } = await requireUser()
  const between = { from: addDays(today, -SHOWN_DAYS), to: today }
  const [known, noes] = await Promise.all([
    listMoodsByDay(id, { from: addDays(between.from, -USUAL_DAYS), to: today }),
    listNoesBetween(id, between),
  ])
  const days = known.filter(({ on }) => on >= between.from)
  if (days.length < ENOUGH) return null
  const say = (day: Day) => formatDay(day, locale, today)
  const levels = noes.flatMap(({ receivedOn, ...no }) => {
    const level = daysUntilLevel(known, receivedOn, today)
    return level === null ? [] : [{ ...no, level }]
  })
  return (
    <figure className="section">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="chart mood-line" aria-hidden="true">
        {([5, 3, 1] as Mood[]).map((mood) => (
          <g key={mood}>
            <line className="rule" x1={LABEL} x2={WIDTH} y1={height(mood)} y2={height(mood)} />
            <text x="0" y={height(mood) + 5}>
              {moodName(mood)}
            </text>
          </g>
        ))}
        {noes.map(({ id: noId, receivedOn }) => (
          <line
            key={noId}
            className="no"
            x1={across(placeOf(receivedOn, between))}
            x2={across(placeOf(receivedOn, between))}
            y1="4"
            y2={HEIGHT - 4}
          />
        ))}
        <polyline
          points={lineOf(days, between)
            .map(({ x, average }) => `${across(x).toFixed(1)},${height(average).toFixed(1)}`)
            .join(' ')}
        />
      </svg>
      <figcaption className="soft small">
        {say(between.from)} to today{noes.length > 0 && '; the dashed lines are noes'}.
      </figcaption>
      {levels.length > 0 && (
        <ul className="plain-list">
          {levels.map(({ id: noId, company, level }) => (
            <li key={noId}>
              After {company}, your mood was back at its usual in {countOf(level, 'day')}.
            </li>
          ))}
        </ul>
      )}
      <AsTable
        columns={['Day', 'Mood, 1 to 5', 'Noted', 'A no from']}
        note="Your usual is the mean of the four weeks before, where five days of them have a mood. Back at it means no more than a quarter of a point below."
      >
        {days.map(({ on, average, count }) => (
          <tr key={on}>
            <th scope="row">{say(on)}</th>
            <td className="number">{average.toFixed(1)}</td>
            <td className="number">{count}</td>
            <td>
              {noes
                .filter(({ receivedOn }) => receivedOn === on)
                .map(({ company }) => company)
                .join(', ')}
            </td>
          </tr>
        ))}
      </AsTable>
    </figure>
  )
}

function across(x: number): number {
  return LABEL + 8 + x * (WIDTH - LABEL - 12)
}

function height(mood: number): number {
  return HEIGHT - 18 - ((mood - 1) / 4) * (HEIGHT - 36)
}
