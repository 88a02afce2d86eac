import type { Metadata } from 'next'
import { Hidden, SelectField, SubmitButton, TextArea, TextField } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Page } from '@/app/_ui/page'
import { stageOptions } from '@/lib/applications/words'
import { lengths } from '@/lib/lengths'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { keepApplication } from '../actions'

export const metadata: Metadata = { title: 'New application' }

export default async function NewApplicationPage() {
  const { today } = await requireUser()
  return (
    <Page title="New application" lead="Company and role are enough. The rest can wait." narrow>
      <Form action={keepApplication}>
        <Hidden name="id" value={newId()} />
        <TextField name="company" label="Company" maxLength={lengths.name} required />
        <TextField name="role" label="Role" maxLength={lengths.name} required />
        <div className="field-row">
          <SelectField name="stage" label="Stage" options={stageOptions} defaultValue="applied" />
          <TextField
            name="appliedOn"
            label="Applied on"
            type="date"
            max={today}
            defaultValue={today}
          />
        </div>
        <TextField name="link" label="Link" type="url" maxLength={lengths.link} />
        <TextArea
          name="notes"
          label="Notes"
          hint="Only you can read these: they are sealed with a key of your own."
          maxLength={lengths.note}
        />
        <div className="buttons">
          <SubmitButton>Save application</SubmitButton>
        </div>
      </Form>
    </Page>
  )
}
