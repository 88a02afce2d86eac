import { EarlierFiles } from '@/app/_ui/earlier-files'
import { UndoFile } from '@/app/_ui/undo-file'
import { listPeopleFiles } from '@/db/network/imports/queries'
import { fileSentence } from '@/lib/files/file-sentence'
import { canBeUndone, undoableSince } from '@/lib/files/undo'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'
import { undoPeopleImport } from './actions'

const MOST = 20

/** The files she has brought people in. */
export async function EarlierPeople() {
  const person = await requireUser()
  const undoneSince = undoableSince(person.now)
  const files = await listPeopleFiles(person.id, { undoneSince, limit: MOST })
  const shown = files.map(({ id, fileName, written, ...file }) => {
    const name = person.vault.open('contact_imports.file_name', id, fileName)
    return {
      ...{ id, name, href: `/network/import/${id}` },
      said: fileSentence(file, person, countOf(written, 'person', 'people')),
      undo: canBeUndone(file, person.now) && (
        <UndoFile action={undoPeopleImport} id={id} name={name} />
      ),
    }
  })
  return <EarlierFiles files={shown} />
}
