import { AsTable } from '@/app/_ui/as-table'
import type { Belief } from '@/db/perspective/beliefs'
import { requireUser } from '@/lib/server/require-user'
import { formatDayAt } from '@/lib/time'

const HEIGHT = 170
const LEFT = 48
const STEP = 30
const TOP = 14
/** So that few are not drawn far apart. */
const NARROWEST = 10

/** A line for each belief, from how true it felt at first to how true it felt afterwards. */
export async function ShiftChart({ beliefs }: { beliefs: Belief[] }) {
  const person = await requireUser()
  if (beliefs.length < 2) return null
  const oldestFirst = beliefs.toReversed()
  const width = LEFT + Math.max(NARROWEST, beliefs.length) * STEP
  return (
    <figure className="section">
      <svg
        viewBox={`0 0 ${width} ${HEIGHT + 2 * TOP}`}
        className="shift-chart"
        style={{ maxWidth: `${width * 1.3}px` }}
        aria-hidden="true"
      >
        {[0, 50, 100].map((percent) => (
          <g key={percent}>
            <line className="rule" x1={LEFT} x2={width} y1={at(percent)} y2={at(percent)} />
            <text x="0" y={at(percent)} dy="0.36em">
              {percent} %
            </text>
          </g>
        ))}
        {oldestFirst.map(({ id, beliefBefore, beliefAfter }, position) => {
          const x = LEFT + STEP * (position + 0.5)
          return (
            <g key={id}>
              {beliefAfter !== null && (
                <line className="way" x1={x} x2={x} y1={at(beliefBefore)} y2={at(beliefAfter)} />
              )}
              <circle className="before" cx={x} cy={at(beliefBefore)} r="6" />
              {beliefAfter !== null && (
                <circle className="after" cx={x} cy={at(beliefAfter)} r="6" />
              )}
            </g>
          )
        })}
      </svg>
      <figcaption className="soft small">
        From the oldest to the newest. A ring is how true it felt at first, a dot how true it felt
        afterwards.
      </figcaption>
      <AsTable columns={['Day', 'At first', 'Afterwards']}>
        {oldestFirst.map(({ id, createdAt, beliefBefore, beliefAfter }) => (
          <tr key={id}>
            <th scope="row">{formatDayAt(createdAt, person)}</th>
            <td className="number">{beliefBefore} %</td>
            <td className="number">{beliefAfter === null ? 'not yet' : `${beliefAfter} %`}</td>
          </tr>
        ))}
      </AsTable>
    </figure>
  )
}

function at(percent: number): number {
  return TOP + (HEIGHT * (100 - percent)) / 100
}
