import { CheckField, Hidden, SubmitButton, TextArea, TextField } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { listInterviewsOf } from '@/db/applications/interviews/queries'
import { listMedalsOf } from '@/db/recovery/silver/queries'
import type { Stage } from '@/lib/applications/words'
import { type Day, formatDay } from '@/lib/day'
import { lengths } from '@/lib/lengths'
import { cameClose, draftReturn, returnDays } from '@/lib/recovery/silver-medal'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { planReturn } from './actions'
import { MedalList } from './medal-list'

type Recovery = {
  id: string
  applicationId: string
  rejectionId: string
  company: string
  role: string
  stageReached: Stage
  receivedOn: Day
}

/** After a no late on the road: a line to them in some months, ready and dated. */
export async function SilverMedal({ recovery }: { recovery: Recovery }) {
  const person = await requireUser()
  if (!cameClose(recovery.stageReached)) return null
  const [planned, rounds] = await Promise.all([
    listMedalsOf(person.id, recovery.rejectionId),
    listInterviewsOf(person.id, recovery.applicationId),
  ])
  const met = rounds.flatMap(({ people }) => people).at(-1)?.name ?? null
  const [three, six] = returnDays(recovery.receivedOn).map((day) =>
    formatDay(day, person.locale, person.today),
  )
  const draft = draftReturn({ ...recovery, person: met, from: person.name })
  return (
    <section className="card" aria-labelledby="silver-medal">
      <h2 id="silver-medal">They met you, and may hire again</h2>
      {planned.length > 0 ? (
        <MedalList medals={planned} />
      ) : (
        <details>
          <summary>Write to them again, in some months</summary>
          <Form action={planReturn} label="Write to them again">
            <Hidden name="recoveryId" value={recovery.id} />
            <Hidden name="id" value={newId()} />
            <Hidden name="laterId" value={newId()} />
            <div className="choices">
              <CheckField
                name="when"
                value="three"
                label={`In 3 months, ${three}`}
                defaultChecked
              />
              <CheckField name="when" value="six" label={`In 6 months, ${six}`} />
            </div>
            <TextField
              name="person"
              label="To whom"
              hint="Whoever you talked to, if you remember the name."
              maxLength={lengths.name}
              defaultValue={met}
            />
            <TextArea
              name="draft"
              label="The note"
              hint="Change whatever doesn’t sound like you. It is sealed with your own key."
              maxLength={lengths.note}
              defaultValue={draft}
              required
            />
            <div className="buttons">
              <SubmitButton look="quiet">Plan it</SubmitButton>
            </div>
          </Form>
        </details>
      )}
    </section>
  )
}
