import { EarlierFiles } from '@/app/_ui/earlier-files'
import { UndoFile } from '@/app/_ui/undo-file'
import { listImports } from '@/db/applications/imports/queries'
import { fileSentence } from '@/lib/files/file-sentence'
import { canBeUndone, undoableSince } from '@/lib/files/undo'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'
import { undoImport } from './actions'

const MOST = 20

/** The files she has brought applications in. */
export async function EarlierImports() {
  const person = await requireUser()
  const undoneSince = undoableSince(person.now)
  const files = await listImports(person.id, { undoneSince, limit: MOST })
  const shown = files.map(({ id, fileName, written, ...file }) => {
    const name = person.vault.open('imports.file_name', id, fileName)
    return {
      ...{ id, name, href: `/applications/import/${id}` },
      said: fileSentence(file, person, countOf(written, 'application')),
      undo: canBeUndone(file, person.now) && <UndoFile action={undoImport} id={id} name={name} />,
    }
  })
  return <EarlierFiles files={shown} />
}
