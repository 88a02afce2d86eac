import type { BadRow } from '@/lib/files/bad-rows'
import { countOf } from '@/lib/plural'

const SHOWN = 50

/** Rows that are left out, and why. */
export function BadRows({ id, bad }: { id: string; bad: BadRow[] }) {
  const more = bad.length - SHOWN
  return (
    <details>
      <summary>{countOf(bad.length, 'row')} can’t be read</summary>
      <ul className="rows">
        {bad.slice(0, SHOWN).map(({ line, reason }) => (
          <li key={line}>
            <span className="soft small">Line {line.toLocaleString('en-GB')}</span>
            <span className="what">{reason}</span>
          </li>
        ))}
      </ul>
      <p>
        {more > 0 && `And ${more.toLocaleString('en-GB')} more. `}
        The others can go in without them.{' '}
        <a href={`/api/imports/${id}/bad-rows`}>
          Download {bad.length === 1 ? 'this row' : 'these rows'} with the{' '}
          {bad.length === 1 ? 'reason' : 'reasons'} (CSV)
        </a>{' '}
        to put them right.
      </p>
    </details>
  )
}
