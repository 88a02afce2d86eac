import type { EvidenceCard } from '@/lib/recovery/evidence'

/** A finding with its source, year, whose view it is and its caveat, one tap away. */
export function EvidenceFigure({ card }: { card: EvidenceCard }) {
  return (
    <article className="card calm">
      <p>
        <strong>{card.claim}</strong>
      </p>
      <p>{card.figure}</p>
      <details>
        <summary>Where this comes from</summary>
        <dl className="facts">
          <dt>Source</dt>
          <dd>
            {card.source}, {card.year}
          </dd>
          <dt>Whose view</dt>
          <dd>{card.view}</dd>
          <dt>Caveat</dt>
          <dd>{card.caveat}</dd>
          <dt>Checked</dt>
          <dd>{card.checkedOn}</dd>
        </dl>
      </details>
    </article>
  )
}
