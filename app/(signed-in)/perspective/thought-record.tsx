import { Section } from '@/app/_ui/page'
import { Removal } from '@/app/_ui/removal'
import { readOwnRecord } from '@/db/perspective/own-record'
import { listThoughtRecords } from '@/db/perspective/queries'
import type { ThoughtRecordRow } from '@/db/perspective/tables'
import type { OwnRecord } from '@/lib/perspective/own-record'
import { thoughtPlace } from '@/lib/perspective/places'
import { shiftInWords } from '@/lib/perspective/shifts'
import { factorName } from '@/lib/perspective/words'
import { draftOf } from '@/lib/server/draft'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { discardThought } from './actions'
import { FactsWhileWriting } from './facts-while-writing'
import { OwnFacts } from './own-facts'
import { openedThought } from './sealed'
import { ThoughtForm } from './thought-form'

/** The fourth step's record: a belief, what lay outside one's control, and the belief again. */
export async function ThoughtRecord({ recoveryId }: { recoveryId: string }) {
  const { id, locale } = await requireUser()
  const [rows, record, draft] = await Promise.all([
    listThoughtRecords(id, recoveryId),
    readOwnRecord(id),
    draftOf(thoughtPlace(recoveryId)),
  ])
  return (
    <>
      {rows.map((row) => (
        <KeptThought key={row.id} row={row} record={record} />
      ))}
      <Section title={rows.length > 0 ? 'Another thought' : 'Put it in proportion'}>
        <ThoughtForm recoveryId={recoveryId} thought={blank()} draft={draft}>
          <FactsWhileWriting record={record} locale={locale} />
        </ThoughtForm>
      </Section>
    </>
  )
}

async function KeptThought({ row, record }: { row: ThoughtRecordRow; record: OwnRecord }) {
  const { vault, locale } = await requireUser()
  const thought = openedThought(row, vault)
  const draft = await draftOf(thoughtPlace(row.id))
  const outside = [
    ...thought.factors.map(factorName),
    ...(thought.ownWords ? [thought.ownWords] : []),
  ]
  return (
    <article className="card">
      <p className="quote in-view">{thought.thought}</p>
      <p>{shiftInWords(thought)}</p>
      <OwnFacts thought={thought.thought} record={record} locale={locale} />
      {outside.length > 0 && (
        <ul>
          {outside.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      <details open={draft.fields !== null}>
        <summary>Rate it again, or change it</summary>
        <ThoughtForm thought={thought} draft={draft} />
        <Removal action={discardThought} id={thought.id} what="this thought" />
      </details>
    </article>
  )
}

function blank() {
  return {
    id: newId(),
    thought: '',
    beliefBefore: null,
    beliefAfter: null,
    factors: [],
    ownWords: null,
  }
}
