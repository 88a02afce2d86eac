import { Hidden, SelectField, SubmitButton, TextArea, TextField } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { listOpenApplications } from '@/db/applications/queries'
import { listWordsInUse } from '@/db/applications/tags'
import { stageOptions } from '@/lib/applications/words'
import { lengths } from '@/lib/lengths'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { keepApplication } from '../actions'
import { AdvertFields } from '../application-fields'
import { AdvertText } from '../capture/advert-text'
import { MailToApplication } from '../capture/mail-to-application'
import { TakeCapture } from '../capture/take-capture'

const LOOKED_AT = 100

export async function NewApplication() {
  const { id, today } = await requireUser()
  const [inUse, open] = await Promise.all([listWordsInUse(id), listOpenApplications(id, LOOKED_AT)])
  const known = open.map(({ id, company, role }) => ({ id, company, role }))
  return (
    <Form action={keepApplication}>
      <Hidden name="id" value={newId()} />
      <TakeCapture />
      <MailToApplication today={today} open={known} />
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
      <AdvertText today={today} />
      <TextArea
        name="notes"
        label="Notes"
        hint="Only you can read these: they are sealed with a key of your own."
        maxLength={lengths.note}
        rows={3}
      />
      <details>
        <summary>More about it</summary>
        <div className="form">
          <AdvertFields suggestions={inUse} />
          <TextField name="cvName" label="CV you sent" maxLength={lengths.line} />
        </div>
      </details>
      <div className="buttons">
        <SubmitButton>Save application</SubmitButton>
      </div>
    </Form>
  )
}
