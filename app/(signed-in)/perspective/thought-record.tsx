import { Section } from '@/app/_ui/page'
import { Removal } from '@/app/_ui/removal'
import { listThoughtRecords } from '@/db/perspective/queries'
import { readOutside, shift } from '@/lib/perspective/outside'
import { factorName } from '@/lib/perspective/words'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { discardThought } from './actions'
import { ThoughtForm } from './thought-form'

/** The fourth step's record: a belief, what lay outside one's control, and the belief again. */
export async function ThoughtRecord({ recoveryId }: { recoveryId: string }) {
  const { id, vault } = await requireUser()
  const rows = await listThoughtRecords(id, recoveryId)
  const thoughts = rows.map((row) => ({
    ...row,
    thought: vault.open('thought_records.thought', row.id, row.thought),
    ...readOutside(vault.open('thought_records.outside', row.id, row.outside)),
  }))
  return (
    <>
      {thoughts.map((thought) => (
        <article key={thought.id} className="card">
          <p className="quote">{thought.thought}</p>
          <p>{moved(thought)}</p>
          <ul>
            {thought.factors.map((factor) => (
              <li key={factor}>{factorName(factor)}</li>
            ))}
            {thought.ownWords && <li>{thought.ownWords}</li>}
          </ul>
          <details>
            <summary>Rate it again, or change it</summary>
            <ThoughtForm thought={thought} />
            <Removal action={discardThought} id={thought.id} what="this thought" />
          </details>
        </article>
      ))}
      <Section title={thoughts.length > 0 ? 'Another thought' : 'Put it in proportion'}>
        <ThoughtForm recoveryId={recoveryId} thought={blank()} />
      </Section>
    </>
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

function moved(thought: { beliefBefore: number; beliefAfter: number | null }): string {
  const points = shift(thought)
  if (points === null) return `It felt ${thought.beliefBefore} % true.`
  return `It felt ${thought.beliefBefore} % true at first, and ${thought.beliefAfter} % afterwards.`
}
