import { EarlierFiles } from '@/app/_ui/earlier-files'
import { UndoFile } from '@/app/_ui/undo-file'
import { listMovementFiles } from '@/db/exercise/imports/queries'
import { fileSentence } from '@/lib/files/file-sentence'
import { canBeUndone, undoableSince } from '@/lib/files/undo'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'
import { undoMovementImport } from './actions'

const MOST = 20

/** The files she has brought workouts in. */
export async function EarlierMovement() {
  const person = await requireUser()
  const undoneSince = undoableSince(person.now)
  const files = await listMovementFiles(person.id, { undoneSince, limit: MOST })
  const shown = files.map(({ id, fileName, written, ...file }) => {
    const name = person.vault.open('workout_imports.file_name', id, fileName)
    return {
      ...{ id, name, href: `/exercise/import/${id}` },
      said: fileSentence(file, person, countOf(written, 'workout')),
      undo: canBeUndone(file, person.now) && (
        <UndoFile action={undoMovementImport} id={id} name={name} />
      ),
    }
  })
  return <EarlierFiles files={shown} />
}
