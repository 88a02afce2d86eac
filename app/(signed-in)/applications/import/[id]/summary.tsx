import type { ImportPlan } from '@/lib/applications/import/plan'
import type { FileName } from '@/lib/applications/import/recognise'
import { countOf } from '@/lib/plural'
import { duplicatesSaid } from './duplicates'

/** A file in a few sentences. */
export function Summary({
  format,
  plan: { made, duplicates, bad },
  mustAsk,
}: {
  format: FileName
  plan: ImportPlan
  mustAsk: boolean
}) {
  return (
    <div>
      <p className="soft">Reads like: {format}</p>
      {mustAsk ? (
        <p>
          <strong>One question first:</strong> its days can be read in two ways.
        </p>
      ) : (
        <ul className="plain-list">
          <li>
            <strong>{countOf(made.length, 'application')} will be made</strong>
          </li>
          {duplicates.length > 0 && <li>{duplicatesSaid(duplicates.length)}</li>}
          {bad.length > 0 && <li>{countOf(bad.length, 'row')} can’t be read</li>}
        </ul>
      )}
    </div>
  )
}
