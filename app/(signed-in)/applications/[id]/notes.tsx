import { Hidden, SubmitButton, TextArea } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Section } from '@/app/_ui/page'
import type { ApplicationRow } from '@/db/applications/tables'
import { lengths } from '@/lib/lengths'
import { requireUser } from '@/lib/server/require-user'
import { changeNotes } from '../actions'

export async function Notes({ application }: { application: ApplicationRow }) {
  const { vault } = await requireUser()
  return (
    <Section title="Notes">
      <Form action={changeNotes}>
        <Hidden name="id" value={application.id} />
        <TextArea
          name="notes"
          label="Notes"
          hint="Sealed with your own key."
          maxLength={lengths.note}
          defaultValue={vault.open('applications.notes', application.id, application.notes)}
        />
        <div className="buttons">
          <SubmitButton look="quiet">Save notes</SubmitButton>
        </div>
      </Form>
    </Section>
  )
}
