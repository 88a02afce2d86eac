'use server'

import {
  removePeopleFile,
  removePeopleFilesBefore,
  savePeopleChoices,
  savePeopleFile,
} from '@/db/network/imports/files'
import { cleanFileName } from '@/lib/applications/cv-file'
import { forgottenBefore } from '@/lib/files/undo'
import { rowInput } from '@/lib/input'
import { peopleChoicesInput, peopleFileInput } from '@/lib/network/import/input'
import { signedInAction } from '@/lib/server/action'
import { readPeopleIn } from '@/lib/server/read-people'
import { takePeopleBack } from '@/lib/server/take-back-people'
import { takePeopleIn } from '@/lib/server/take-in-people'

export const readPeopleFile = signedInAction(peopleFileInput, async ({ id, file }, person) => {
  const { text, kind } = await readPeopleIn(file)
  const kept = {
    ...{ id, kind, choices: { keepDuplicates: false } },
    fileName: person.vault.seal('contact_imports.file_name', id, cleanFileName(file.name)),
    content: person.vault.seal('contact_imports.content', id, text),
  }
  await savePeopleFile(person.id, kept, { now: person.now })
  await removePeopleFilesBefore(person.id, forgottenBefore(person.now))
  return { goTo: `/network/import/${id}` }
})

export const choosePeople = signedInAction(
  peopleChoicesInput,
  async ({ id, keepDuplicates }, person) => {
    await savePeopleChoices(person.id, id, { keepDuplicates })
    return { message: 'This is how it looks now.' }
  },
)

export const takeInPeople = signedInAction(rowInput, async ({ id }, person) => {
  await takePeopleIn(person, id)
})

export const undoPeopleImport = signedInAction(rowInput, async ({ id }, person) => {
  await takePeopleBack(person, id)
  return { message: 'Undone.' }
})

export const discardPeopleFile = signedInAction(rowInput, async ({ id }, person) => {
  await removePeopleFile(person.id, id)
  return { goTo: '/network/import' }
})
