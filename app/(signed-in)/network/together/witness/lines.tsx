import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Section } from '@/app/_ui/page'
import { Removal } from '@/app/_ui/removal'
import { listLines } from '@/db/network/witness/lines'
import { requireUser } from '@/lib/server/require-user'
import { formatMoment } from '@/lib/time'
import { discardLine, readLines } from './actions'

const SHOWN = 50

/** What came back, the newest first. */
export async function Lines() {
  const person = await requireUser()
  const lines = await listLines(person.id, { limit: SHOWN })
  const [newest] = lines
  if (!newest) return null
  return (
    <Section title="What came back">
      <ul className="rows">
        {lines.map(({ id, line, from, createdAt, readAt }) => (
          <li key={id}>
            <span className="what">
              <span className="line-back">{person.vault.open('witness_lines.line', id, line)}</span>
              <span className="soft small">
                {from}, {formatMoment(createdAt, person)}
              </span>
            </span>
            {readAt === null && <span className="badge going">new</span>}
            <Removal action={discardLine} id={id} what="this line" />
          </li>
        ))}
      </ul>
      {lines.some(({ readAt }) => readAt === null) && (
        <Form action={readLines} className="buttons" label="Lines you have read">
          <Hidden name="id" value={newest.id} />
          <SubmitButton look="quiet">I’ve read them</SubmitButton>
        </Form>
      )}
    </Section>
  )
}
