'use server'

import {
  saveApplication,
  saveArchiving,
  saveDetails,
  saveFact,
  saveNotes,
} from '@/db/applications/commands'
import { getApplication } from '@/db/applications/queries'
import { archive, begin, endWith, moveTo, reopen, restore } from '@/lib/applications/changes'
import {
  applicationDetailsInput,
  archiveInput,
  endInput,
  moveInput,
  newApplicationInput,
  notesInput,
  reopenInput,
} from '@/lib/applications/input'
import { refuseFuture } from '@/lib/future'
import { signedInAction } from '@/lib/server/action'
import { newId } from '@/lib/server/id'

export const keepApplication = signedInAction(newApplicationInput, async (input, person) => {
  const { stage, notes, ...details } = input
  const fact = { ...begin(input, person.today), id: newId() }
  const sealed = person.vault.seal('applications.notes', input.id, notes)
  await saveApplication(person.id, { ...details, notes: sealed }, { fact, now: person.now })
  return { goTo: `/applications/${input.id}` }
})

export const changeDetails = signedInAction(applicationDetailsInput, async (details, person) => {
  if (details.appliedOn) refuseFuture(details.appliedOn, person.today)
  await saveDetails(person.id, details)
  return { message: 'Saved.' }
})

export const changeNotes = signedInAction(notesInput, async ({ id, notes }, person) => {
  await saveNotes(person.id, id, person.vault.seal('applications.notes', id, notes))
  return { message: 'Notes saved.' }
})

export const moveApplication = signedInAction(moveInput, async (move, person) => {
  const application = await getApplication(person.id, move.applicationId)
  const fact = moveTo(application, move.stage, move.on, person.today)
  await saveFact(person.id, application, { fact: { ...fact, id: move.id }, now: person.now })
  return { message: 'Moved.' }
})

export const endApplication = signedInAction(endInput, async (end, person) => {
  const application = await getApplication(person.id, end.applicationId)
  const fact = endWith(application, end.ending, end.on, person.today)
  await saveFact(person.id, application, { fact: { ...fact, id: end.id }, now: person.now })
  return { message: 'Kept.' }
})

export const reopenApplication = signedInAction(reopenInput, async (input, person) => {
  const application = await getApplication(person.id, input.applicationId)
  const fact = reopen(application, person.today)
  await saveFact(person.id, application, { fact: { ...fact, id: input.id }, now: person.now })
  return { message: 'Open again.' }
})

export const archiveApplication = signedInAction(archiveInput, async (input, person) => {
  const application = await getApplication(person.id, input.applicationId)
  const fact = { ...archive(application, person.today), id: input.id }
  await saveArchiving(person.id, application.id, { fact, now: person.now })
  return { message: 'Archived. You can put it back at any time.' }
})

export const restoreApplication = signedInAction(archiveInput, async (input, person) => {
  const application = await getApplication(person.id, input.applicationId)
  const fact = { ...restore(application, person.today), id: input.id }
  await saveArchiving(person.id, application.id, { fact, now: person.now })
  return { message: 'Back in your list.' }
})
