import { Hidden, SubmitButton, TextField } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import type { ApplicationRow } from '@/db/applications/tables'
import { listTagsOf, listWordsInUse } from '@/db/applications/tags'
import { lengths } from '@/lib/lengths'
import { requireUser } from '@/lib/server/require-user'
import { changeDetails } from '../actions'
import { AdvertFields } from '../application-fields'

export async function Details({ application }: { application: ApplicationRow }) {
  const { id } = await requireUser()
  const [inUse, mine] = await Promise.all([listWordsInUse(id), listTagsOf(id, [application.id])])
  return (
    <details>
      <summary>Change the details</summary>
      <Form action={changeDetails} label="Details">
        <Hidden name="id" value={application.id} />
        <TextField
          name="company"
          label="Company"
          maxLength={lengths.name}
          defaultValue={application.company}
          required
        />
        <TextField
          name="role"
          label="Role"
          maxLength={lengths.name}
          defaultValue={application.role}
          required
        />
        <TextField
          name="link"
          label="Link"
          type="url"
          maxLength={lengths.link}
          defaultValue={application.link}
        />
        <TextField
          name="appliedOn"
          label="Applied on"
          type="date"
          defaultValue={application.appliedOn}
        />
        <AdvertFields known={application} tags={mine.map(({ tag }) => tag)} suggestions={inUse} />
        <div className="buttons">
          <SubmitButton look="quiet">Save details</SubmitButton>
        </div>
      </Form>
    </details>
  )
}
