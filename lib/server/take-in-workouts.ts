import { finishMovementImport } from '@/db/exercise/imports/commands'
import { getMovementFile } from '@/db/exercise/imports/queries'
import {
  eraseHidden,
  type Run,
  type StagedWorkout,
  stageWorkouts,
} from '@/db/exercise/imports/staging'
import { newIds } from '@/db/new-ids'
import { othersTurn } from '@/db/others-turn'
import type { Planned } from '@/lib/exercise/import/plan'
import { Refusal } from '@/lib/refusal'
import { newId } from './id'
import { readKeptWorkouts } from './read-workouts'
import type { Person } from './require-user'

/** Rows written by one transaction, in about a hundredth of a second. */
const ROWS_AT_ONCE = 100

/**
 * Takes a file of movement in: all of it, or nothing. However often it is pressed, it comes in once.
 *
 * @throws Refusal when nothing in it can be taken in, or it is in her list already.
 */
export async function takeWorkoutsIn(person: Person, id: string): Promise<void> {
  const kept = await getMovementFile(person.id, id)
  if (kept.finishedAt) throw new Refusal('This file is in your list already. Reload the page.')
  const { made, repeats, leftOut } = await readKeptWorkouts(person, kept)
  if (made.length === 0) {
    throw new Refusal('Nothing in this file can be taken in as it is, so nothing was changed.')
  }
  const run: Run = { id: newId(), now: person.now }
  try {
    await stageAll(person, id, { made, run })
    await finishMovementImport(person.id, id, {
      ...{ run: run.id, now: new Date(), fileName: kept.fileName, written: made.length },
      leftOut: {
        duplicates: repeats.filter(({ isTaken }) => !isTaken).length,
        bad: leftOut.length,
      },
    })
  } catch (error) {
    await eraseHidden(person.id, run.id)
    throw error
  }
}

async function stageAll(
  person: Person,
  fileId: string,
  { made, run }: { made: readonly Planned[]; run: Run },
): Promise<void> {
  for (let from = 0; from < made.length; from += ROWS_AT_ONCE) {
    const part = made.slice(from, from + ROWS_AT_ONCE)
    const ids = newIds(part.length)
    const rows = part.map((one, at) => sealed(one, ids[at] ?? newId(), person))
    await stageWorkouts(person.id, fileId, { rows, run })
    await othersTurn()
  }
}

function sealed({ place: _, ...one }: Planned, id: string, { vault }: Person): StagedWorkout {
  return { ...one, id, called: vault.seal('workouts.called', id, one.called) }
}
