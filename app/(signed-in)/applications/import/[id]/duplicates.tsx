import type { Duplicate } from '@/lib/applications/import/plan'
import { countOf } from '@/lib/plural'

const SHOWN = 50

const origins = { here: 'Already in your list', file: 'Twice in this file' } as const

/** Rows that are left out unless she says otherwise. */
export function Duplicates({ duplicates }: { duplicates: Duplicate[] }) {
  const more = duplicates.length - SHOWN
  return (
    <details>
      <summary>{duplicatesSaid(duplicates.length)}</summary>
      <ul className="rows">
        {duplicates.slice(0, SHOWN).map(({ line, company, role, of }) => (
          <li key={line}>
            <span className="what">
              <strong>{company}</strong>
              <span className="soft">{role}</span>
            </span>
            <span className="soft small">
              Line {line.toLocaleString('en-GB')} · {origins[of]}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="soft">And {more.toLocaleString('en-GB')} more.</p>}
    </details>
  )
}

export function duplicatesSaid(count: number): string {
  return `${countOf(count, 'row')} ${count === 1 ? 'looks like a duplicate' : 'look like duplicates'}`
}
