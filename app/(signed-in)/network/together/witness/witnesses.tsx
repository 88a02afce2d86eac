import { Hidden, SelectField, SubmitButton, TextField } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Section } from '@/app/_ui/page'
import { listLinks } from '@/db/account/link-tokens'
import { listWitnesses } from '@/db/network/witness/queries'
import { lengths } from '@/lib/lengths'
import { spanOptions } from '@/lib/network/together/words'
import { newId } from '@/lib/server/id'
import { secretOf } from '@/lib/server/link-secret'
import { requireUser } from '@/lib/server/require-user'
import { askWitness } from './actions'
import { HardDay } from './hard-day'
import { WitnessCard } from './witness-card'

/** The few who may see how it goes, each by a link of their own. */
export async function Witnesses() {
  const { id: userId, now, vault } = await requireUser()
  const [witnesses, links] = await Promise.all([
    listWitnesses(userId, now),
    listLinks(userId, 'witness', now),
  ])
  return (
    <Section title="A witness">
      <p>
        One person you trust, with a link that only shows. They see your first name, which steps are
        closed, and for each of the last seven days what kinds of things you did and how many:
        steps, walks, people written to. Never a company, anybody’s name or a word you wrote. They
        can send you a line back.
      </p>
      {witnesses.length > 0 && <HardDay />}
      {witnesses.length > 0 && (
        <div className="cards">
          {witnesses.map((witness) => {
            const link = links.find(({ subjectId }) => subjectId === witness.id)
            const secret = link ? secretOf(link, vault) : null
            return <WitnessCard key={witness.id} witness={witness} secret={secret} />
          })}
        </div>
      )}
      <details open={witnesses.length === 0}>
        <summary>Ask someone to be your witness</summary>
        <Form action={askWitness} label="Ask someone to be your witness" clears>
          <Hidden name="id" value={newId()} />
          <div className="field-row">
            <TextField name="name" label="Who is it for?" maxLength={lengths.name} required />
            <SelectField
              name="span"
              label="Open for"
              options={spanOptions}
              defaultValue="one-month"
            />
          </div>
          <div className="buttons">
            <SubmitButton>Make the link</SubmitButton>
          </div>
        </Form>
      </details>
    </Section>
  )
}
