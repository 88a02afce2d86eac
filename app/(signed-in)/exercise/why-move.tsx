import { evidenceFor } from '@/lib/recovery/evidence'

/** What the page claims, and on whose word. */
export function WhyMove() {
  return (
    <details>
      <summary>Why moving helps, and who says so</summary>
      <ul className="section plain-list">
        {evidenceFor('exercise').map(({ id, claim, figure, source, year, view, caveat }) => (
          <li key={id}>
            <p>
              {claim} {figure}.
            </p>
            <p className="soft small">
              {source}, {year}. {view}. {caveat}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
