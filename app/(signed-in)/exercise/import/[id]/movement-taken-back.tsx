import Link from 'next/link'
import { Page } from '@/app/_ui/page'
import type { WorkoutImportRow } from '@/db/exercise/imports/tables'
import { requireUser } from '@/lib/server/require-user'

export async function MovementTakenBack({ kept }: { kept: WorkoutImportRow }) {
  const { vault } = await requireUser()
  const name = vault.open('workout_imports.file_name', kept.id, kept.fileName)
  return (
    <Page title="This import was taken back." lead={name}>
      <p>What it had put into your list is gone. What you had changed since is still there.</p>
      <div className="buttons">
        <Link href="/exercise/import" className="button quiet" prefetch={false}>
          Choose another file
        </Link>
        <Link href="/exercise" prefetch={false}>
          Your workouts
        </Link>
      </div>
    </Page>
  )
}
