import { listKnownWorkouts } from '@/db/exercise/imports/queries'
import type { WorkoutImportRow } from '@/db/exercise/imports/tables'
import { othersTurn } from '@/db/others-turn'
import { daysOf } from '@/lib/exercise/import/days'
import type { FoundFile } from '@/lib/exercise/import/found'
import { readMovement } from '@/lib/exercise/import/movement-file'
import { type MovementPlan, planMovement } from '@/lib/exercise/import/plan'
import { unpacked } from '@/lib/exercise/import/sent'
import { MOVEMENT_FILE_TOO_LARGE, refuseTooManyOrNone } from '@/lib/exercise/import/size'
import { inTurns } from '@/lib/files/in-turns'
import { MOST_FILE_BYTES } from '@/lib/files/size'
import { NotFound, Refusal } from '@/lib/refusal'
import type { Person } from './require-user'

/**
 * The workouts of a file somebody chose.
 *
 * @throws Refusal saying why it can’t be read.
 */
export async function readWorkoutsIn(file: File): Promise<FoundFile> {
  if (file.size > MOST_FILE_BYTES) throw new Refusal(MOVEMENT_FILE_TOO_LARGE)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const read = await inTurns(readMovement(bytes), othersTurn)
  refuseTooManyOrNone(read.found)
  return read
}

/**
 * What a file that waits will become.
 *
 * @throws NotFound when nothing of it is kept any more.
 */
export async function readKeptWorkouts(
  { id: userId, vault, zone, now }: Person,
  { id, content, chosen, finishedAt }: WorkoutImportRow,
): Promise<MovementPlan> {
  if (content === null || finishedAt !== null) throw new NotFound('That file')
  const found = unpacked(vault.open('workout_imports.content', id, content))
  const days = daysOf(found, zone)
  const known = days ? await listKnownWorkouts(userId, days) : []
  return inTurns(planMovement(found, { known, chosen, zone, now }), othersTurn)
}
