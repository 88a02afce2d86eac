'use server'

import {
  saveAdvert,
  saveApplication,
  saveArchiving,
  saveDetails,
  saveFact,
  saveNotes,
} from '@/db/applications/commands'
import { removeFile, saveCv } from '@/db/applications/files'
import { getApplication, listEvents } from '@/db/applications/queries'
import { eraseRemoved, eraseRemovedBefore, saveRemoval } from '@/db/applications/trash'
import { removeView, saveView } from '@/db/applications/views'
import {
  archive,
  begin,
  endWith,
  moveTo,
  reopen,
  restore,
  takeBack,
} from '@/lib/applications/changes'
import { cleanFileName, cvType } from '@/lib/applications/cv-file'
import { readFilter, writeFilter } from '@/lib/applications/filter'
import {
  advertInput,
  applicationDetailsInput,
  cvInput,
  endInput,
  factInput,
  moveInput,
  newApplicationInput,
  notesInput,
  takeBackInput,
  viewInput,
} from '@/lib/applications/input'
import { refuseFuture } from '@/lib/future'
import { rowInput } from '@/lib/input'
import { signedInAction } from '@/lib/server/action'
import { newId } from '@/lib/server/id'
import { keptSince } from '@/lib/trash'

export const keepApplication = signedInAction(newApplicationInput, async (input, person) => {
  const { stage, mail, ...said } = input
  const { seal } = person.vault
  const id = newId()
  const note = seal('application_events.note', id, mail)
  const fact = { ...begin({ stage, appliedOn: said.appliedOn }, person.today), id, note }
  const application = {
    ...said,
    notes: seal('applications.notes', said.id, said.notes),
    advert: seal('applications.advert', said.id, said.advert),
    cvName: seal('applications.cv_name', said.id, said.cvName),
  }
  await saveApplication(person.id, application, { fact, now: person.now })
  return { goTo: `/applications/${said.id}` }
})

export const changeDetails = signedInAction(applicationDetailsInput, async (details, person) => {
  if (details.appliedOn) refuseFuture(details.appliedOn, person.today)
  await saveDetails(person.id, details)
  return { message: 'Saved.' }
})

export const keepAdvert = signedInAction(advertInput, async ({ id, advert }, person) => {
  await saveAdvert(person.id, id, person.vault.seal('applications.advert', id, advert))
  return { message: 'Kept.' }
})

export const keepCv = signedInAction(cvInput, async (input, person) => {
  const { id, applicationId, file } = input
  const { seal, sealBytes } = person.vault
  const bytes = file && new Uint8Array(await file.arrayBuffer())
  const kept = bytes && {
    ...{ id, applicationId, type: cvType(bytes), bytes: bytes.length },
    name: seal('application_files.name', id, cleanFileName(file.name)),
    content: sealBytes('application_files.content', id, bytes),
  }
  const cvName = seal('applications.cv_name', applicationId, input.cvName)
  await saveCv(person.id, applicationId, { cvName, file: kept, now: person.now })
  return { message: 'Kept.' }
})

export const discardFile = signedInAction(rowInput, async ({ id }, person) => {
  await removeFile(person.id, id)
  return { message: 'Removed.' }
})

export const changeNotes = signedInAction(notesInput, async (input, person) => {
  const { id, version, basedOn } = input
  const notes = person.vault.seal('applications.notes', id, input.notes)
  await saveNotes(person.id, id, { notes, version, basedOn: basedOn || null })
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
  const { id } = end
  const note = person.vault.seal('application_events.note', id, end.note)
  const fact = { ...endWith(application, end, person.today), id, note }
  await saveFact(person.id, application, { fact, now: person.now })
  return { message: 'Kept.' }
})

export const reopenApplication = signedInAction(factInput, async (input, person) => {
  const application = await getApplication(person.id, input.applicationId)
  const fact = reopen(application, person.today)
  await saveFact(person.id, application, { fact: { ...fact, id: input.id }, now: person.now })
  return { message: 'Open again.' }
})

export const takeBackFact = signedInAction(takeBackInput, async (input, person) => {
  const application = await getApplication(person.id, input.applicationId)
  const history = await listEvents(person.id, input.applicationId)
  if (history.some(({ id }) => id === input.id)) return { message: 'Taken back.' }
  const fact = { ...takeBack(history, input.factId, person.today), id: input.id }
  await saveFact(person.id, application, { fact, now: person.now })
  return { message: 'Taken back.' }
})

export const archiveApplication = signedInAction(factInput, async (input, person) => {
  const application = await getApplication(person.id, input.applicationId)
  const fact = { ...archive(application, person.today), id: input.id }
  await saveArchiving(person.id, application.id, { fact, now: person.now })
  return { message: 'Archived. You can put it back at any time.' }
})

export const restoreApplication = signedInAction(factInput, async (input, person) => {
  const application = await getApplication(person.id, input.applicationId)
  const fact = { ...restore(application, person.today), id: input.id }
  await saveArchiving(person.id, application.id, { fact, now: person.now })
  return { message: 'Back in your list.' }
})

export const discardApplication = signedInAction(rowInput, async ({ id }, person) => {
  await saveRemoval(person.id, id, person.now)
  await eraseRemovedBefore(person.id, keptSince(person.now))
  return { goTo: '/applications/trash' }
})

export const bringBackApplication = signedInAction(rowInput, async ({ id }, person) => {
  await saveRemoval(person.id, id, null)
  return { message: 'Back where it was.' }
})

export const eraseApplication = signedInAction(rowInput, async ({ id }, person) => {
  await eraseRemoved(person.id, id)
  return { message: 'Deleted for good.' }
})

export const keepView = signedInAction(viewInput, async ({ id, name, query }, person) => {
  const { seal } = person.vault
  // Read and written again, so that only what a view can hold is kept.
  const clean = writeFilter(readFilter(Object.fromEntries(new URLSearchParams(query))))
  const view = {
    id,
    name: seal('saved_views.name', id, name),
    query: seal('saved_views.query', id, clean),
  }
  await saveView(person.id, view, { now: person.now })
  return { message: 'Kept. It stands above the list from now on.' }
})

export const forgetView = signedInAction(rowInput, async ({ id }, person) => {
  await removeView(person.id, id)
})
