import Link from 'next/link'
import { LeftOut } from '@/app/_ui/left-out'
import { Page, Section } from '@/app/_ui/page'
import { UndoFile } from '@/app/_ui/undo-file'
import { countMovedAsTheyCame } from '@/db/exercise/imports/queries'
import type { WorkoutImportRow } from '@/db/exercise/imports/tables'
import { isUndoable } from '@/lib/files/undo'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'
import { undoMovementImport } from '../actions'

/** What came of a file. */
export async function MovementIsIn({ kept }: { kept: WorkoutImportRow }) {
  const { vault, now } = await requireUser()
  const { id, written, leftOut, finishedAt } = kept
  const name = vault.open('workout_imports.file_name', id, kept.fileName)
  return (
    <Page title={`${countOf(written, 'workout is', 'workouts are')} in your list`} lead={name}>
      <p>
        How you felt, and how hard it was, no file knows: both are empty, and can be added to any of
        them.
      </p>
      <div className="buttons">
        <Link href="/exercise" className="button" prefetch={false}>
          See your workouts
        </Link>
        <Link href="/exercise/import" prefetch={false}>
          Choose another file
        </Link>
      </div>
      <LeftOut leftOut={leftOut} noun="workout" />
      {finishedAt && isUndoable(finishedAt, now) && <SecondThoughts kept={kept} name={name} />}
    </Page>
  )
}

async function SecondThoughts({
  kept: { id, written },
  name,
}: {
  kept: WorkoutImportRow
  name: string
}) {
  const person = await requireUser()
  const going = await countMovedAsTheyCame(person.id, id)
  return (
    <Section title="Not what you meant?">
      <p>
        For a day you can undo it.{' '}
        {going === written
          ? 'Then everything in it goes out of your list again.'
          : `Then ${countOf(going, 'workout goes', 'workouts go')} out of your list again; what you have changed since stays.`}
      </p>
      <UndoFile action={undoMovementImport} id={id} name={name} />
    </Section>
  )
}
