import { Section } from '@/app/_ui/page'
import type { ApplicationRow } from '@/db/applications/tables'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { NotesEditor } from './notes-editor'

export async function Notes({ application }: { application: ApplicationRow }) {
  const { vault } = await requireUser()
  const { id, notes, notesVersion } = application
  return (
    <Section title="Notes">
      <NotesEditor
        id={id}
        notes={vault.open('applications.notes', id, notes) ?? ''}
        version={notesVersion ?? ''}
        nextVersion={newId()}
      />
    </Section>
  )
}
