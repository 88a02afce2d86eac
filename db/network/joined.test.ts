import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { saveInterview } from '@/db/applications/interviews/commands'
import { saveRemoval } from '@/db/applications/trash'
import { closeFollowUp, saveFollowUp } from '@/db/reminders/commands'
import { makeContact } from '@/db/testing/contact'
import { makeApplication, makePerson, now, sealedText, today } from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import { NotFound } from '@/lib/refusal'
import { saveContact, saveTouch } from './commands'
import { listFollowUpsDone } from './follow-ups-done'
import {
  joinApplication,
  listApplicationsWith,
  listContactsOf,
  listInterviewsWith,
  listOpenToJoin,
  listOthersAt,
  partFromApplication,
} from './joined'
import { listTouches } from './queries'
import { trashContact } from './trash'

const when = { now, zone: 'Asia/Kathmandu' }

async function joined(person: UserId) {
  const contactId = await makeContact(person)
  const applicationId = await makeApplication(person)
  const join = { id: v7(), contactId, applicationId }
  await joinApplication(person, join)
  return join
}

async function meet(person: UserId, contactId: string, startsAt: Date, applicationId?: string) {
  const interview = {
    ...{ id: v7(), round: 1, kind: 'video' as const, zone: 'Europe/London', minutes: 45, startsAt },
    applicationId: applicationId ?? (await makeApplication(person)),
  }
  await saveInterview(person, interview, { guests: { known: [contactId], met: [] }, now })
  return interview
}

describe('somebody and an application', () => {
  test('are joined once, and part again', async () => {
    const person = await makePerson()
    const join = await joined(person)
    await joinApplication(person, join)
    await joinApplication(person, { ...join, id: v7() })
    const withThem = await listApplicationsWith(person, join.contactId)
    expect(withThem).toMatchObject([{ id: join.id, company: 'Tern & Co' }])
    expect(await listContactsOf(person, join.applicationId)).toHaveLength(1)
    await partFromApplication(person, join.id)
    expect(await listContactsOf(person, join.applicationId)).toEqual([])
    await expect(partFromApplication(person, join.id)).rejects.toThrow(NotFound)
  })

  test('leave out what is in the trash, and nothing there is joined', async () => {
    const person = await makePerson()
    const { contactId, applicationId } = await joined(person)
    await meet(person, contactId, now, applicationId)
    await saveRemoval(person, applicationId, now)
    expect(await listApplicationsWith(person, contactId)).toEqual([])
    expect(await listInterviewsWith(person, contactId, {})).toEqual([])
    expect(await listOpenToJoin(person)).toEqual([])
    expect(await listOthersAt(person, applicationId, 9)).toEqual([])
    const other = await makeApplication(person)
    const gone = [
      { contactId, applicationId },
      { contactId: await makeContact(person), applicationId },
    ]
    await trashContact(person, contactId, { now })
    gone.push({ contactId, applicationId: other })
    for (const join of gone) {
      await expect(joinApplication(person, { id: v7(), ...join })).rejects.toThrow(NotFound)
    }
    expect(await listContactsOf(person, other)).toEqual([])
  })

  test('bring along whom else she knows at the company, whatever its legal form', async () => {
    const person = await makePerson()
    const { applicationId } = await joined(person)
    await saveContact(person, { id: v7(), name: 'Maya', company: 'tern & co Ltd' }, when)
    await saveContact(person, { id: v7(), name: 'Sam', company: 'Elsewhere' }, when)
    await saveContact(person, { id: v7(), name: 'Noa' }, when)
    const others = await listOthersAt(person, applicationId, 9)
    expect(others.map(({ name }) => name)).toEqual(['Maya'])
  })
})

describe('what there has been with somebody', () => {
  test('are interviews before an instant, and those from it on are still to come', async () => {
    const person = await makePerson()
    const contactId = await makeContact(person)
    const before = await meet(person, contactId, new Date(now.getTime() - 1))
    const coming = await meet(person, contactId, now)
    const ids = async (span: Parameters<typeof listInterviewsWith>[2]) =>
      (await listInterviewsWith(person, contactId, span)).map(({ id }) => id)
    expect(await ids({ before: now })).toEqual([before.id])
    expect(await ids({ from: now })).toEqual([coming.id])
    expect(await ids({})).toEqual([coming.id, before.id])
  })

  test('are follow-ups that were done, and none that was let go or is open', async () => {
    const person = await makePerson()
    const contactId = await makeContact(person)
    const made = [v7(), v7(), v7()] as const
    for (const id of made) {
      await saveFollowUp(person, { id, contactId, what: sealedText(), on: today }, { now })
    }
    await closeFollowUp(person, made[0], { as: 'doneAt', now })
    await closeFollowUp(person, made[1], { as: 'droppedAt', now })
    const done = await listFollowUpsDone(person, contactId)
    expect(done).toMatchObject([{ id: made[0], doneAt: now }])
  })
})

describe('another person', () => {
  test('cannot join, part or see any of it', async () => {
    const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
    const { id, contactId, applicationId } = await joined(person)
    const own = {
      contact: await makeContact(stranger),
      application: await makeApplication(stranger),
    }
    const followUp = { id: v7(), contactId, what: sealedText(), on: today }
    await saveFollowUp(person, followUp, { now })
    await closeFollowUp(person, followUp.id, { as: 'doneAt', now })
    await meet(person, contactId, now)
    await saveTouch(person, { id: v7(), contactId, kind: 'call', on: today }, { now })

    const joins = [
      { contactId: own.contact, applicationId },
      { contactId, applicationId: own.application },
    ]
    for (const join of joins) {
      await expect(joinApplication(stranger, { id: v7(), ...join })).rejects.toThrow(NotFound)
    }
    await expect(partFromApplication(stranger, id)).rejects.toThrow(NotFound)
    expect(await listApplicationsWith(stranger, contactId)).toEqual([])
    expect(await listContactsOf(stranger, applicationId)).toEqual([])
    expect(await listOthersAt(stranger, applicationId, 9)).toEqual([])
    expect(await listInterviewsWith(stranger, contactId, {})).toEqual([])
    expect(await listFollowUpsDone(stranger, contactId)).toEqual([])
    expect(await listTouches(stranger, contactId, { limit: 9 })).toEqual([])
    expect(await listOpenToJoin(stranger)).toMatchObject([{ id: own.application }])
    expect(await listApplicationsWith(person, contactId)).toHaveLength(1)
  })
})
