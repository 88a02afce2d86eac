import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { findLink, listLinks } from '@/db/account/link-tokens'
import { saveInterview } from '@/db/applications/interviews/commands'
import { write } from '@/db/client'
import { communities, meetUps } from '@/db/network/meet-ups/tables'
import { saveNextTouch } from '@/db/network/rhythm'
import { contacts } from '@/db/network/tables'
import { saveMedals } from '@/db/recovery/silver/commands'
import { makeContact } from '@/db/testing/contact'
import {
  makeApplication,
  makePerson,
  makeTurnedDown,
  now,
  sealedText,
  today,
} from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import { addDays } from '@/lib/day'
import { NotFound } from '@/lib/refusal'
import { dueNow } from '@/lib/reminders/due-now'
import { nameOf } from '@/lib/reminders/name'
import { remindersFrom } from '@/lib/reminders/reminder'
import { listAnswersTo, removeAnswer, saveAnswer } from './answers'
import { endFeed, readsNames, saveCalendarNames, saveFeedLink } from './calendar'
import { closeFollowUp, reopenFollowUp, saveFollowUp } from './commands'
import { gatherFacts } from './facts'

const zone = 'Asia/Kathmandu'
const wanted = { now, today, to: today, limit: 9 }

/** A row of every kind that can remind, all of them due today. */
async function somethingOfEach(person: UserId) {
  const contactId = await makeContact(person, { name: 'Maya' })
  const followUpId = v7()
  await saveFollowUp(person, { id: followUpId, contactId, what: sealedText(), on: today }, { now })
  await saveNextTouch(person, contactId, today)
  const applicationId = await makeApplication(person, { company: 'Kite', stage: 'interview' })
  const interviewId = v7()
  await saveInterview(
    person,
    {
      ...{ id: interviewId, applicationId, round: 1, kind: 'video' },
      ...{ startsAt: inHours(20), zone, minutes: 45 },
    },
    { guests: { known: [], met: [] }, now },
  )
  const medalId = v7()
  const { recoveryId: rejectionId } = await makeTurnedDown(person)
  await saveMedals(person, rejectionId, {
    medals: [{ id: medalId, dueOn: today, person: 'Lena', draft: sealedText() }],
    now,
  })
  await write(async (tx) => {
    const row = { userId: person, createdAt: now }
    await tx.insert(meetUps).values({ ...row, id: v7(), name: 'Garden evening', on: today })
    await tx
      .insert(communities)
      .values({ ...row, id: v7(), name: 'Growers', kind: 'forum', nextVisitOn: today })
  })
  return { contactId, followUpId, interviewId, medalId }
}

function inHours(count: number): Date {
  return new Date(now.getTime() + count * 3_600_000)
}

async function kindsDue(person: UserId, at: Date) {
  const reminders = remindersFrom(await gatherFacts(person, wanted), zone)
  const names = reminders.map(({ name }) => name)
  const answers = await listAnswersTo(person, names)
  return dueNow(reminders, answers, at).map(({ kind }) => kind)
}

describe('what reminders are made of', () => {
  test('is found from every room, each in its moment', async () => {
    const asha = await makePerson()
    await somethingOfEach(asha)
    // A quarter past noon in Kathmandu, and then six in the evening.
    const daytime = ['cadence', 'community', 'follow-up', 'medal', 'meet-up']
    expect((await kindsDue(asha, now)).toSorted()).toEqual(daytime)
    const evening = await kindsDue(asha, inHours(6))
    expect(evening.toSorted()).toEqual([...daytime, 'interview-evening'].toSorted())
  })

  test('leaves out what is closed, in the trash, or of another person', async () => {
    const [asha, bo] = [await makePerson(), await makePerson('Bo')]
    const { contactId, followUpId } = await somethingOfEach(asha)
    expect(await kindsDue(bo, inHours(6))).toEqual([])
    await write((tx) =>
      tx.update(contacts).set({ removedAt: now }).where(eq(contacts.id, contactId)),
    )
    expect(await kindsDue(asha, now)).not.toContain('follow-up')
    expect(await kindsDue(asha, now)).not.toContain('cadence')
    await write((tx) =>
      tx.update(contacts).set({ removedAt: null }).where(eq(contacts.id, contactId)),
    )
    await closeFollowUp(asha, followUpId, { as: 'droppedAt', now })
    expect(await kindsDue(asha, now)).not.toContain('follow-up')
    await reopenFollowUp(asha, followUpId, { on: today, now })
    expect(await kindsDue(asha, now)).toContain('follow-up')
  })

  test('goes a year ahead for a calendar, and says when each has changed', async () => {
    const asha = await makePerson()
    await somethingOfEach(asha)
    const facts = await gatherFacts(asha, { ...wanted, to: addDays(today, 365) })
    expect(facts.followUps[0]?.createdAt).toEqual(now)
    expect(facts.interviews[0]?.changedAt).toEqual(now)
  })

  test('a touch that moves a cadence is a change of it', async () => {
    const asha = await makePerson()
    const { contactId } = await somethingOfEach(asha)
    const changedAt = async () => (await gatherFacts(asha, wanted)).cadences[0]?.changedAt
    const before = await changedAt()
    const lastTouchOn = addDays(today, 3)
    await write((tx) => tx.update(contacts).set({ lastTouchOn }).where(eq(contacts.id, contactId)))
    expect(before).toEqual(now)
    expect(await changedAt()).toEqual(new Date(`${lastTouchOn}T00:00:00Z`))
  })
})

describe('an answer', () => {
  test('is kept by the reminder’s name, the last one counts, and it can be taken back', async () => {
    const asha = await makePerson()
    const { interviewId } = await somethingOfEach(asha)
    const occasion = String(inHours(20).getTime())
    const about = nameOf({ kind: 'interview-evening', id: interviewId, occasion })
    await saveAnswer(asha, { id: v7(), about, answer: 'later', until: inHours(9) }, { now })
    await saveAnswer(asha, { id: v7(), about, answer: 'done', until: null }, { now })
    expect(await kindsDue(asha, inHours(10))).not.toContain('interview-evening')
    await removeAnswer(asha, about)
    expect(await kindsDue(asha, inHours(10))).toContain('interview-evening')
  })

  test('another person can neither see it nor take it back', async () => {
    const [asha, bo] = [await makePerson(), await makePerson('Bo')]
    const { contactId, followUpId } = await somethingOfEach(asha)
    const about = `note:${v7()}`
    await saveAnswer(asha, { id: v7(), about, answer: 'done', until: null }, { now })
    await saveAnswer(bo, { id: v7(), about, answer: 'later', until: null }, { now })
    await removeAnswer(bo, about)
    expect(await listAnswersTo(bo, [about])).toEqual([])
    expect(await listAnswersTo(asha, [about])).toHaveLength(1)
    await expect(saveNextTouch(bo, contactId, null)).rejects.toThrow(NotFound)
    await expect(reopenFollowUp(bo, followUpId, { on: today, now })).rejects.toThrow(NotFound)
    const closing = closeFollowUp(bo, followUpId, { as: 'droppedAt', now })
    await expect(closing).rejects.toThrow(NotFound)
  })
})

describe('a calendar’s address', () => {
  const link = (userId: UserId, hash = v7()) => ({
    ...{ hash, userId, purpose: 'calendar' as const, createdAt: now },
  })

  test('opens until another takes its place, or it is closed', async () => {
    const asha = await makePerson()
    const [first, second] = [link(asha), link(asha)]
    await saveFeedLink(asha, first, { now })
    expect((await findLink(first.hash, 'calendar', now))?.userId).toBe(asha)
    expect(await findLink(first.hash, 'unsubscribe', now)).toBeNull()
    await saveFeedLink(asha, second, { now })
    expect(await findLink(first.hash, 'calendar', now)).toBeNull()
    expect(await listLinks(asha, 'calendar', now)).toHaveLength(1)
    await endFeed(asha, { now })
    expect(await findLink(second.hash, 'calendar', now)).toBeNull()
  })

  test('another person can’t close it, nor change what it says', async () => {
    const [asha, bo] = [await makePerson(), await makePerson('Bo')]
    const mine = link(asha)
    await saveFeedLink(asha, mine, { now })
    await endFeed(bo, { now })
    await saveCalendarNames(bo, false, { now })
    expect(await listLinks(bo, 'calendar', now)).toEqual([])
    expect(await findLink(mine.hash, 'calendar', now)).not.toBeNull()
    expect(await readsNames(asha)).toBe(true)
    expect(await readsNames(bo)).toBe(false)
  })
})
