'use server'

import {
  removeDraft,
  removeDraftsBefore,
  saveAnswers,
  saveDraft,
} from '@/db/applications/imports/drafts'
import { getAnswers } from '@/db/applications/imports/queries'
import { cleanFileName } from '@/lib/applications/cv-file'
import { answered } from '@/lib/applications/import/answers'
import { answersInput, fileInput } from '@/lib/applications/import/input'
import { forgottenBefore } from '@/lib/files/undo'
import { rowInput } from '@/lib/input'
import { signedInAction } from '@/lib/server/action'
import { readFileIn } from '@/lib/server/read-file'
import { takeImportBack } from '@/lib/server/take-back'
import { takeFileIn } from '@/lib/server/take-in'

export const readFile = signedInAction(fileInput, async ({ id, file }, person) => {
  const { text, answers, rows } = await readFileIn(file)
  const draft = {
    ...{ id, choices: answers, planned: rows },
    fileName: person.vault.seal('imports.file_name', id, cleanFileName(file.name)),
    content: person.vault.seal('imports.content', id, text),
  }
  await saveDraft(person.id, draft, { now: person.now })
  await removeDraftsBefore(person.id, forgottenBefore(person.now))
  return { goTo: `/applications/import/${id}` }
})

export const changeChoices = signedInAction(answersInput, async ({ id, said }, person) => {
  const before = await getAnswers(person.id, id)
  await saveAnswers(person.id, id, answered(before, said))
  return { message: 'This is how it looks now.' }
})

export const takeIn = signedInAction(rowInput, async ({ id }, person) => {
  await takeFileIn(person, id)
})

export const undoImport = signedInAction(rowInput, async ({ id }, person) => {
  await takeImportBack(person, id)
  return { message: 'Undone.' }
})

export const discardDraft = signedInAction(rowInput, async ({ id }, person) => {
  await removeDraft(person.id, id)
  return { goTo: '/applications/import' }
})
