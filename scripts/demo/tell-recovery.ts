import { saveFeedback, saveRequest } from '@/db/feedback/commands'
import { saveWhatItTaught } from '@/db/feedback/opening'
import { saveTry } from '@/db/feedback/tries'
import { saveLetter, savePie, saveThoughtRecord } from '@/db/perspective/commands'
import { saveEvening } from '@/db/perspective/evenings'
import { saveClosing, saveNo, saveStepMood } from '@/db/recovery/commands'
import { saveNote } from '@/db/recovery/notes/commands'
import { saveReflection } from '@/db/reflections/commands'
import { saveQuestion } from '@/db/reflections/questions/commands'
import { writePoints } from '@/lib/feedback/points'
import { draftRequest } from '@/lib/feedback/request'
import { writeOutside } from '@/lib/perspective/outside'
import { writeSlices } from '@/lib/perspective/slices'
import { writeExpected } from '@/lib/recovery/note-for-no'
import { reject } from '@/lib/recovery/rejection'
import { newId } from '@/lib/server/id'
import * as story from './recovery-story'
import { applications } from './search-story'
import { idOf, type Teller } from './teller'

export async function tellNo(teller: Teller, { company, daysAgo, mood, steps }: story.ToldNo) {
  const { id: person, on, at } = teller
  const id = newId()
  teller.recoveryIds.set(company, id)
  const told = applications.find((one) => one.company === company)
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

export async function tellFeedback({ id: person, vault, on, at, applicationIds }: Teller) {
  const { company, askedOf, askedDaysAgo, receivedDaysAgo, words, points, lesson } = story.feedback
  const applicationId = idOf(applicationIds, company)
  const [requestId, id] = [newId(), newId()]
  const role = roleAt(company)
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
  await saveTry(person, requestId, { which: 'first', on: on(askedDaysAgo), by: 'mail' })
  await saveFeedback(
    person,
    {
      id,
      applicationId,
      receivedOn: on(receivedDaysAgo),
      words: vault.seal('feedback.words', id, words),
      lesson: vault.seal('feedback.lesson', id, lesson),
      openedAt: at(receivedDaysAgo),
    },
    { now: at(receivedDaysAgo) },
  )
  const sealed = vault.seal('feedback.points', id, writePoints(points))
  await saveWhatItTaught(person, id, { points: sealed })
}

export async function tellThought({ id: person, vault, at, recoveryIds }: Teller) {
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

export async function tellReflection({
  id: person,
  vault,
  on,
  at,
  applicationIds,
  recoveryIds,
}: Teller) {
  const { company, challenged, different, nextTime, greyAreas, daysAgo } = story.reflection
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
      greyAreas: vault.seal('reflections.grey_areas', id, greyAreas),
      gaveMyBest: false,
      door: 'better',
      on: on(daysAgo),
    },
    { now: at(daysAgo) },
  )
  const { asked, said, wouldSay } = story.question
  const questionId = newId()
  await saveQuestion(
    person,
    {
      id: questionId,
      applicationId: idOf(applicationIds, company),
      recoveryId: idOf(recoveryIds, company),
      asked: vault.seal('questions.asked', questionId, asked),
      said: vault.seal('questions.said', questionId, said),
      wouldSay: vault.seal('questions.would_say', questionId, wouldSay),
      on: on(story.question.daysAgo),
    },
    { reflectionId: id, now: at(story.question.daysAgo) },
  )
}

export async function tellProportion({ id: person, vault, on, at, recoveryIds }: Teller) {
  const { belief, before, after, slices } = story.pie
  const [pieId, letterId, eveningId] = [newId(), newId(), newId()]
  const recoveryId = idOf(recoveryIds, story.pie.company)
  await savePie(
    person,
    {
      id: pieId,
      recoveryId,
      belief: vault.seal('pies.belief', pieId, belief),
      beliefBefore: before,
      beliefAfter: after,
      slices: vault.seal('pies.slices', pieId, writeSlices(slices)),
      ownShare: 100 - slices.reduce((sum, { share }) => sum + share, 0),
    },
    { now: at(2) },
  )
  const words = vault.seal('letters.words', letterId, story.letter.words)
  await saveLetter(person, { id: letterId, recoveryId, words }, { now: at(2) })
  await saveEvening(
    person,
    {
      id: eveningId,
      recoveryId,
      evening: 1,
      voice: 'i',
      fate: 'kept',
      words: vault.seal('evenings.words', eveningId, story.evening.words),
      on: on(2),
    },
    { now: at(2) },
  )
}

export async function tellNoteForNo({ id: person, vault, at }: Teller) {
  const { plan, thought, friend, letter, daysAgo } = story.noteForNo
  const id = newId()
  await saveNote(
    person,
    {
      id,
      kind: 'note',
      plan: vault.seal('notes_for_no.plan', id, plan),
      thought: vault.seal('notes_for_no.thought', id, writeExpected({ thought, friend })),
      letter: vault.seal('notes_for_no.letter', id, letter),
    },
    { now: at(daysAgo) },
  )
}

function roleAt(company: string): string {
  return applications.find((one) => one.company === company)?.role ?? ''
}
