import { saveApplication, saveFact, saveNotes } from '@/db/applications/commands'
import { saveInterview } from '@/db/applications/interviews/commands'
import { listAcquaintances } from '@/db/applications/interviews/queries'
import { saveWorkout } from '@/db/exercise/commands'
import { saveMood } from '@/db/mood/commands'
import { begin, endWith, moveTo } from '@/lib/applications/changes'
import { standing } from '@/lib/applications/history'
import { newId } from '@/lib/server/id'
import { instantAt } from '@/lib/zoned-time'
import * as story from './search-story'
import { idOf, type Teller } from './teller'

export async function tellApplication(teller: Teller, told: story.ToldApplication) {
  const { id: person, vault, on, at } = teller
  const id = newId()
  teller.applicationIds.set(told.company, id)
  const [first, ...moves] = told.road
  const appliedOn = first.stage === 'saved' ? null : on(first.daysAgo)
  const added = begin({ stage: first.stage, appliedOn }, on(0))
  const fact = { ...added, on: on(first.daysAgo), id: newId() }
  const application = { ...saidOf(teller, told, id), appliedOn }
  await saveApplication(person, application, { fact, now: at(first.daysAgo) })
  let stands = standing([fact])
  for (const { stage, daysAgo } of moves) {
    const moved = { ...moveTo(stands, stage, on(daysAgo), on(0)), id: newId() }
    await saveFact(person, { id, ...stands }, { fact: moved, now: at(daysAgo) })
    stands = { ...stands, ...standing([moved]) }
  }
  if (told.ended) {
    const { ending, daysAgo, reasons } = told.ended
    const ended = { ...endWith(stands, { ending, reasons, on: on(daysAgo) }, on(0)), id: newId() }
    await saveFact(person, { id, ...stands }, { fact: ended, now: at(daysAgo) })
  }
  if (told.notes) {
    const notes = vault.seal('applications.notes', id, told.notes)
    await saveNotes(person, id, { notes, version: newId(), basedOn: null })
  }
}

function saidOf({ vault, on }: Teller, told: story.ToldApplication, id: string) {
  const { company, role, source, place, remote, salary, tags } = told
  const inDays = (days: number | undefined) => (days === undefined ? null : on(-days))
  return {
    ...{ id, company, role, source, place, remote, salary, tags },
    deadlineOn: inDays(told.deadlineInDays),
    followUpOn: inDays(told.followUpInDays),
    advert: vault.seal('applications.advert', id, told.advert ?? null),
    cvName: vault.seal('applications.cv_name', id, told.cvName ?? null),
  }
}

export async function tellInterview(teller: Teller, told: story.ToldInterview) {
  const { id: person, vault, zone, on, at, applicationIds } = teller
  const id = newId()
  const { round, kind, minutes } = told
  const day = on(-told.inDays)
  const known = await listAcquaintances(person, told.with)
  await saveInterview(
    person,
    {
      ...{ id, applicationId: idOf(applicationIds, told.company), round, kind, minutes, zone },
      startsAt: instantAt(zone, day, told.time),
      place: vault.seal('interviews.place', id, told.place ?? null),
      link: null,
      notes: vault.seal('interviews.notes', id, told.notes ?? null),
    },
    { guests: { known: known.map((contact) => contact.id), met: [] }, now: at(4) },
  )
}

export async function tellDays({ id: person, vault, on, at }: Teller) {
  for (const { kind, minutes, daysAgo, before, after } of story.workouts) {
    await saveWorkout(
      person,
      { id: newId(), kind, minutes, on: on(daysAgo), moodBefore: before, moodAfter: after },
      { now: at(daysAgo) },
    )
  }
  for (const { mood, daysAgo, words } of story.moods) {
    const id = newId()
    const sealed = vault.seal('moods.words', id, words ?? null)
    await saveMood(person, { id, mood, words: sealed, on: on(daysAgo), at: at(daysAgo) })
  }
}
