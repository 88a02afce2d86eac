import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { saveInterview } from '@/db/applications/interviews/commands'
import { applicationTags } from '@/db/applications/tables'
import { write } from '@/db/client'
import { saveNo } from '@/db/recovery/commands'
import { makeContact } from '@/db/testing/contact'
import {
  makeApplication,
  makePerson,
  noAbout,
  now,
  sealedText,
  today,
} from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import { addDays } from '@/lib/day'
import { rankQueue } from '@/lib/network/queue/ranking'
import { saveTouch } from '../commands'
import { contactApplications, meetUpPeople } from '../joined-tables'
import { meetUps } from '../meet-ups/tables'
import { saveNextTouch } from '../rhythm'
import { contacts, contactTags } from '../tables'
import { listCandidates, listLastNotes } from './candidates'
import { listInterviewsAhead, listRecentNoes } from './situation'

const when = { now, today, zone: 'Asia/Kathmandu' }

async function queueOf(person: UserId) {
  const [noes, interviews] = await Promise.all([
    listRecentNoes(person, when),
    listInterviewsAhead(person, when),
  ])
  const candidates = await listCandidates(person, { ...when, noes, interviews })
  return rankQueue(candidates, { noes, interviews, today }).map(({ name, why }) => [name, why.is])
}

async function makeSomeone(
  person: UserId,
  name: string,
  more: Partial<typeof contacts.$inferInsert>,
) {
  const id = await makeContact(person, { name, company: 'Elsewhere' })
  await write((tx) =>
    tx
      .update(contacts)
      .set({ removedAt: null, ...more })
      .where(eq(contacts.id, id)),
  )
  return id
}

/** Somebody for every reason there is. */
async function makeOneOfEach(person: UserId) {
  const row = { userId: person, createdAt: now }
  await makeSomeone(person, 'Offered', { offeredOn: addDays(today, -3) })
  await makeSomeone(person, 'At Kite', { companyKey: 'kite' })
  const overdue = await makeSomeone(person, 'Overdue', { lastTouchOn: addDays(today, -40) })
  await saveNextTouch(person, overdue, addDays(today, -1))
  const field = await makeSomeone(person, 'In the field', {})
  await makeSomeone(person, 'Quiet', { tie: 'close', lastTouchOn: addDays(today, -90) })
  const guest = await makeSomeone(person, 'At the evening', {})
  const joined = await makeSomeone(person, 'Told of it', {})
  const turnedDown = await makeApplication(person, { company: 'Kite & Co', role: 'Gardener' })
  await saveNo(person, noAbout(turnedDown), { now })
  const ahead = await makeApplication(person, { company: 'Ferry', stage: 'interview' })
  await saveInterview(
    person,
    {
      ...{ id: v7(), applicationId: ahead, round: 1, kind: 'video', zone: when.zone, minutes: 45 },
      startsAt: new Date(now.getTime() + 2 * 86_400_000),
    },
    { guests: { known: [], met: [] }, now },
  )
  await write(async (tx) => {
    await tx.insert(contactTags).values({ id: v7(), userId: person, contactId: field, tag: 'soil' })
    await tx
      .insert(applicationTags)
      .values({ id: v7(), userId: person, applicationId: turnedDown, tag: 'soil' })
    await tx
      .insert(contactApplications)
      .values({ id: v7(), userId: person, contactId: joined, applicationId: ahead })
    const meetUpId = v7()
    await tx
      .insert(meetUps)
      .values({ ...row, id: meetUpId, name: 'Garden evening', on: addDays(today, 2) })
    await tx.insert(meetUpPeople).values({ id: v7(), userId: person, meetUpId, contactId: guest })
  })
  return { overdue }
}

describe('whom there is a reason to write to', () => {
  test('is found for every reason', async () => {
    const asha = await makePerson()
    await makeOneOfEach(asha)
    expect(await queueOf(asha)).toEqual([
      // A no came today: nobody close is among the first three.
      ['Offered', 'offered'],
      ['Told of it', 'interview-soon'],
      ['At the evening', 'event-soon'],
      ['At Kite', 'no-at-company'],
      ['Overdue', 'overdue'],
      ['In the field', 'no-in-field'],
      ['Quiet', 'quiet'],
    ])
  })

  test('leaves out who is in the trash, and whom she has just been in touch with', async () => {
    const asha = await makePerson()
    await makeSomeone(asha, 'In the trash', { removedAt: now, tie: 'moderate' })
    const lately = await makeSomeone(asha, 'Lately', { tie: 'moderate' })
    await saveTouch(asha, { id: v7(), contactId: lately, kind: 'call', on: today }, { now })
    expect(await queueOf(asha)).toEqual([])
  })

  test('looks at some of each, however many there are', async () => {
    const asha = await makePerson()
    for (let at = 0; at < 30; at += 1) await makeSomeone(asha, `Somebody ${at}`, {})
    await makeSomeone(asha, 'Overdue', { nextTouchOn: today })
    const queue = await queueOf(asha)
    expect(queue[0]).toEqual(['Overdue', 'overdue'])
    expect(queue.length).toBeLessThan(30)
  })
})

test('the last words about somebody are those of the latest touch that has any', async () => {
  const asha = await makePerson()
  const contactId = await makeContact(asha)
  const note = sealedText()
  const touch = { contactId, kind: 'call' as const }
  await saveTouch(asha, { ...touch, id: v7(), on: addDays(today, -9), note: sealedText() }, { now })
  await saveTouch(asha, { ...touch, id: v7(), on: addDays(today, -5), note }, { now })
  await saveTouch(asha, { ...touch, id: v7(), on: today }, { now })
  const notes = await listLastNotes(asha, [contactId])
  expect(notes).toMatchObject([{ contactId, note }])
})

test('another person sees nobody of mine, and none of my reasons', async () => {
  const [asha, bo] = [await makePerson(), await makePerson('Bo')]
  const { overdue } = await makeOneOfEach(asha)
  await saveTouch(
    asha,
    { id: v7(), contactId: overdue, kind: 'call', on: today, note: sealedText() },
    { now },
  )
  await makeSomeone(bo, 'At Kite too', { companyKey: 'kite', lastTouchOn: addDays(today, -20) })
  expect(await queueOf(bo)).toEqual([['At Kite too', 'quiet']])
  expect(await listLastNotes(bo, [overdue])).toEqual([])
})
