import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import type { ApplicationRow } from '@/db/applications/tables'
import { newId } from '@/lib/server/id'
import { archiveApplication, restoreApplication } from '../actions'

export function Archiving({ application }: { application: ApplicationRow }) {
  const archived = application.archivedAt !== null
  return (
    <Form action={archived ? restoreApplication : archiveApplication} label="Archive">
      <Hidden name="id" value={newId()} />
      <Hidden name="applicationId" value={application.id} />
      <SubmitButton look="text">{archived ? 'Put back in the list' : 'Archive'}</SubmitButton>
    </Form>
  )
}
