import { saveApplication, saveFact, saveNotes } from '@/db/applications/commands'
import { saveInterview } from '@/db/applications/interviews/commands'
import { listAcquaintances } from '@/db/applications/interviews/queries'
import { saveWorkout } from '@/db/exercise/commands'
import { saveFeedback, saveRequest, saveSent } from '@/db/feedback/commands'
import { saveMood } from '@/db/mood/commands'
import { saveContact, saveTouch } from '@/db/network/commands'
import { saveThoughtRecord } from '@/db/perspective/commands'
import { saveClosing, saveNo, saveStepMood } from '@/db/recovery/commands'
import { saveReflection } from '@/db/reflections/commands'
import { saveFollowUp } from '@/db/reminders/commands'
import type { UserId } from '@/lib/account/user-id'
import { begin, endWith, moveTo } from '@/lib/applications/changes'
import { standing } from '@/lib/applications/history'
import { addDays, type Day, dayIn } from '@/lib/day'
import { draftRequest } from '@/lib/feedback/request'
import { writeOutside } from '@/lib/perspective/outside'
import { reject } from '@/lib/recovery/rejection'
import { newId } from '@/lib/server/id'
import type { Vault } from '@/lib/server/vault'
import { vaultOf } from '@/lib/server/vault-of'
import { instantAt } from '@/lib/zoned-time'
import * as story from './demo-story'

type Teller = {
  id: UserId
  vault: Vault
  zone: string
  on: (daysAgo: number) => Day
  at: (daysAgo: number) => Date
  applicationIds: Map<string, string>
  recoveryIds: Map<string, string>
}

/** Lives through the story with the same commands the app uses, so that it can't be told wrongly. */
export async function tellStory(id: UserId, { zone, now }: { zone: string; now: Date }) {
  const at = (daysAgo: number) => new Date(now.getTime() - daysAgo * 86_400_000)
  const teller: Teller = {
    id,
    vault: await vaultOf(id),
    zone,
    at,
    on: (daysAgo) => addDays(dayIn(zone, now), -daysAgo),
    applicationIds: new Map(),
    recoveryIds: new Map(),
  }
  const oldestFirst = [...story.applications].sort((a, b) => lastDaysAgo(b) - lastDaysAgo(a))
  for (const application of oldestFirst) await tellApplication(teller, application)
  for (const no of story.noes) await tellNo(teller, no)
  await tellFeedback(teller)
  await tellThought(teller)
  for (const contact of story.contacts) await tellContact(teller, contact)
  for (const interview of story.interviews) await tellInterview(teller, interview)
  await tellDays(teller)
}

function lastDaysAgo({ road, ended }: story.ToldApplication): number {
  return ended?.daysAgo ?? road.at(-1)?.daysAgo ?? 0
}

async function tellApplication(teller: Teller, told: story.ToldApplication) {
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

async function tellInterview(teller: Teller, told: story.ToldInterview) {
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

async function tellNo(teller: Teller, { company, daysAgo, mood, steps }: story.ToldNo) {
  const { id: person, on, at } = teller
  const id = newId()
  teller.recoveryIds.set(company, id)
  const told = story.applications.find((one) => one.company === company)
  const stage = told?.road.at(-1)?.stage ?? 'applied'
  const since = on(daysAgo)
  const road = { stage, furthestStage: stage, ending: null, stageSince: since }
  const no = reject(road, mood, on(daysAgo))
  await saveNo(
    person,
    {
      ...no,
      id,
      unknown: null,
      application: { ...road, id: idOf(teller.applicationIds, company) },
      ended: { ...no.ended, id: newId() },
    },
    { now: at(daysAgo) },
  )
  for (const { step, closing, before, after } of steps) {
    const key = { id: newId(), recoveryId: id, step }
    await saveClosing(person, key, { closing, closedAt: at(daysAgo) })
    if (before || after) {
      await saveStepMood(person, key, { moodBefore: before, moodAfter: after })
    }
  }
}

async function tellFeedback({ id: person, vault, on, at, applicationIds }: Teller) {
  const { company, askedOf, askedDaysAgo, receivedDaysAgo, words, lesson } = story.feedback
  const applicationId = idOf(applicationIds, company)
  const [requestId, id] = [newId(), newId()]
  const role = story.applications.find((one) => one.company === company)?.role ?? ''
  const draft = draftRequest({ company, role, stage: 'screening', from: 'Asha' })
  await saveRequest(
    person,
    {
      id: requestId,
      applicationId,
      askedOf,
      askOn: on(askedDaysAgo),
      draft: vault.seal('feedback_requests.draft', requestId, draft),
    },
    { now: at(askedDaysAgo) },
  )
  await saveSent(person, requestId, on(askedDaysAgo))
  await saveFeedback(
    person,
    {
      id,
      applicationId,
      receivedOn: on(receivedDaysAgo),
      words: vault.seal('feedback.words', id, words),
      lesson: vault.seal('feedback.lesson', id, lesson),
    },
    { now: at(receivedDaysAgo) },
  )
}

async function tellThought({ id: person, vault, at, recoveryIds }: Teller) {
  const { company, words, before, after, ownWords } = story.thought
  const id = newId()
  const outside = writeOutside({ factors: ['experience', 'luck'], ownWords })
  await saveThoughtRecord(
    person,
    {
      id,
      recoveryId: idOf(recoveryIds, company),
      thought: vault.seal('thought_records.thought', id, words),
      outside: vault.seal('thought_records.outside', id, outside),
      beliefBefore: before,
      beliefAfter: after,
    },
    { now: at(2) },
  )
}

async function tellContact({ id: person, vault, on, at }: Teller, told: story.ToldContact) {
  const id = newId()
  const { name, company, howWeMet, everyDays: cadenceDays } = told
  const contact = { id, name, company: company || null, cadenceDays, email: null, link: null }
  await saveContact(
    person,
    { ...contact, howWeMet: vault.seal('contacts.how_we_met', id, howWeMet) },
    { now: at(70) },
  )
  for (const { kind, daysAgo, note } of told.touches) {
    const touchId = newId()
    const sealed = vault.seal('touches.note', touchId, note ?? null)
    await saveTouch(
      person,
      { id: touchId, contactId: id, kind, on: on(daysAgo), note: sealed },
      { now: at(daysAgo) },
    )
  }
  if (told.followUp) {
    const followUpId = newId()
    const what = vault.seal('follow_ups.what', followUpId, told.followUp.what)
    const due = on(-told.followUp.inDays)
    await saveFollowUp(person, { id: followUpId, contactId: id, what, on: due }, { now: at(4) })
  }
}

async function tellDays({ id: person, vault, on, at, applicationIds, recoveryIds }: Teller) {
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
  const { company, challenged, different, nextTime, daysAgo } = story.reflection
  const id = newId()
  await saveReflection(
    person,
    {
      id,
      applicationId: idOf(applicationIds, company),
      recoveryId: idOf(recoveryIds, company),
      challenged: vault.seal('reflections.challenged', id, challenged),
      different: vault.seal('reflections.different', id, different),
      nextTime: vault.seal('reflections.next_time', id, nextTime),
      gaveMyBest: true,
      on: on(daysAgo),
    },
    { now: at(daysAgo) },
  )
}

function idOf(ids: Map<string, string>, company: string): string {
  const id = ids.get(company)
  if (!id) throw new Error(`The story tells of ${company} before it appears.`)
  return id
}
