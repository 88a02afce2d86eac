'use server'

import {
  removeMovementFile,
  removeMovementFilesBefore,
  saveChosenRepeats,
  saveMovementFile,
} from '@/db/exercise/imports/files'
import { getMovementFile } from '@/db/exercise/imports/queries'
import { cleanFileName } from '@/lib/applications/cv-file'
import { movementFileInput, repeatsInput } from '@/lib/exercise/import/input'
import { packed } from '@/lib/exercise/import/sent'
import { forgottenBefore } from '@/lib/files/undo'
import { rowInput } from '@/lib/input'
import { signedInAction } from '@/lib/server/action'
import { readKeptWorkouts, readWorkoutsIn } from '@/lib/server/read-workouts'
import { takeWorkoutsBack } from '@/lib/server/take-back-workouts'
import { takeWorkoutsIn } from '@/lib/server/take-in-workouts'

export const readMovementFile = signedInAction(movementFileInput, async ({ id, file }, person) => {
  const { kind, found } = await readWorkoutsIn(file)
  const kept = {
    ...{ id, kind },
    fileName: person.vault.seal('workout_imports.file_name', id, cleanFileName(file.name)),
    content: person.vault.seal('workout_imports.content', id, packed(found)),
  }
  await saveMovementFile(person.id, kept, { now: person.now })
  await removeMovementFilesBefore(person.id, forgottenBefore(person.now))
  return { goTo: `/exercise/import/${id}` }
})

export const chooseRepeats = signedInAction(repeatsInput, async ({ id, place, all }, person) => {
  const { repeats } = await readKeptWorkouts(person, await getMovementFile(person.id, id))
  const chosen = repeats.filter((repeat) => all || place.includes(repeat.place))
  const places = chosen.map((repeat) => repeat.place)
  await saveChosenRepeats(person.id, id, places)
  return { message: 'This is how it looks now.' }
})

export const takeInMovement = signedInAction(rowInput, async ({ id }, person) => {
  await takeWorkoutsIn(person, id)
})

export const undoMovementImport = signedInAction(rowInput, async ({ id }, person) => {
  await takeWorkoutsBack(person, id)
  return { message: 'Undone.' }
})

export const discardMovementFile = signedInAction(rowInput, async ({ id }, person) => {
  await removeMovementFile(person.id, id)
  return { goTo: '/exercise/import' }
})
