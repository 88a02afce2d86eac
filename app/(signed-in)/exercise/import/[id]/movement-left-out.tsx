import type { LeftOut } from '@/lib/exercise/import/plan'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'
import { formatMoment } from '@/lib/time'

const SHOWN = 50

/** What nothing is made of, and why. */
export async function MovementLeftOut({
  leftOut,
  areOthers,
}: {
  leftOut: LeftOut[]
  areOthers: boolean
}) {
  const person = await requireUser()
  const more = leftOut.length - SHOWN
  return (
    <details>
      <summary>{countOf(leftOut.length, 'workout')} can’t be taken in</summary>
      <ul className="rows">
        {leftOut.slice(0, SHOWN).map(({ place, line, startedAt, reason }) => (
          <li key={place}>
            <span className="soft small">
              {line === undefined
                ? `Number ${(place + 1).toLocaleString('en-GB')}`
                : `Line ${line.toLocaleString('en-GB')}`}
              {startedAt && `, ${formatMoment(startedAt, person)}`}
            </span>
            <span className="what">{reason}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="soft">And {more.toLocaleString('en-GB')} more.</p>}
      {areOthers && <p>The others can come in without them.</p>}
    </details>
  )
}
