import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { saveFollowUp } from '@/db/reminders/commands'
import { listFollowUpsWith } from '@/db/reminders/queries'
import { makeContact } from '@/db/testing/contact'
import { makeApplication, makePerson, now, sealedText, today } from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import { addDays } from '@/lib/day'
import { NotFound } from '@/lib/refusal'
import { saveContact, saveTouch } from './commands'
import {
  joinApplication,
  listApplicationsWith,
  listContactsOf,
  partFromApplication,
} from './joined'
import { listAlike, mergeContacts } from './merging'
import { getContact, listTouches } from './queries'
import { listContactTags } from './tags'
import { listTrashedContacts } from './trash'

const when = { now, zone: 'Asia/Kathmandu' }
const card = { company: 'Kite', email: 'maya@example.org', cadenceDays: 10 }

async function twoCards(person: UserId) {
  const [kept, other] = [v7(), v7()]
  await saveContact(person, { id: kept, name: 'Maya', tags: ['soil', 'course'] }, when)
  const email = 'maya@example.org'
  await saveContact(person, { id: other, name: 'Maya T.', email, tags: ['soil', 'choir'] }, when)
  const on = addDays(today, -2)
  await saveTouch(person, { id: v7(), contactId: other, kind: 'call', on }, when)
  await saveTouch(person, { id: v7(), contactId: kept, kind: 'call', on: addDays(on, -9) }, when)
  const followUp = { id: v7(), contactId: other, what: sealedText(), on: today }
  await saveFollowUp(person, followUp, { now })
  const applicationId = await makeApplication(person)
  for (const contactId of [kept, other]) {
    await joinApplication(person, { id: v7(), contactId, applicationId })
  }
  return { kept, other, applicationId }
}

describe('two cards of one person', () => {
  test('become one, with everything that was beside either of them', async () => {
    const asha = await makePerson()
    const { kept, other, applicationId } = await twoCards(asha)
    await mergeContacts(asha, { keptId: kept, otherId: other, card, ...when })
    expect(await getContact(asha, kept)).toMatchObject({
      ...{ ...card, name: 'Maya' },
      ...{ lastTouchOn: addDays(today, -2), nextTouchOn: addDays(today, 8) },
    })
    expect(await listTouches(asha, kept, { limit: 9 })).toHaveLength(2)
    expect(await listFollowUpsWith(asha, kept, { limit: 9 })).toHaveLength(1)
    const tags = (await listContactTags(asha, [kept])).map(({ tag }) => tag)
    expect(tags).toEqual(['choir', 'course', 'soil'])
    expect(await listContactsOf(asha, applicationId)).toMatchObject([{ id: kept }])
    expect(await listTrashedContacts(asha, 9)).toMatchObject([{ id: other }])
  })

  test('are merged once: the other is gone then', async () => {
    const asha = await makePerson()
    const { kept, other } = await twoCards(asha)
    const merge = { keptId: kept, otherId: other, card, ...when }
    await mergeContacts(asha, merge)
    await expect(mergeContacts(asha, merge)).rejects.toThrow(NotFound)
  })

  test('are found by mail, by page, or by name', async () => {
    const asha = await makePerson()
    const one = await makeContact(asha, { name: 'Maya' })
    await saveContact(asha, { id: v7(), name: 'M. Thapa', email: 'maya@example.org' }, when)
    await saveContact(asha, { id: v7(), name: 'Maya', company: 'Elsewhere' }, when)
    await saveContact(asha, { id: v7(), name: 'Sam' }, when)
    const contact = { ...(await getContact(asha, one)), email: 'maya@example.org' }
    const names = (await listAlike(asha, contact)).map(({ name }) => name)
    expect(names.toSorted()).toEqual(['M. Thapa', 'Maya'])
  })

  test('of another person stay as they are', async () => {
    const [asha, bo] = [await makePerson(), await makePerson('Bo')]
    const { kept, other, applicationId } = await twoCards(asha)
    const own = await makeContact(bo)
    const merges = [
      { keptId: kept, otherId: other },
      { keptId: own, otherId: other },
      { keptId: kept, otherId: own },
    ]
    for (const merge of merges) {
      await expect(mergeContacts(bo, { ...merge, card, ...when })).rejects.toThrow(NotFound)
    }
    const joins = [
      { contactId: own, applicationId },
      { contactId: kept, applicationId: await makeApplication(bo) },
    ]
    for (const join of joins) {
      await expect(joinApplication(bo, { id: v7(), ...join })).rejects.toThrow(NotFound)
    }
    const [joined] = await listApplicationsWith(asha, kept)
    await expect(partFromApplication(bo, String(joined?.id))).rejects.toThrow(NotFound)
    expect(await listApplicationsWith(bo, kept)).toEqual([])
    expect(await listContactsOf(bo, applicationId)).toEqual([])
    expect(await listAlike(bo, await getContact(asha, kept))).toEqual([])
    expect(await listTouches(asha, other, { limit: 9 })).toHaveLength(1)
  })
})
