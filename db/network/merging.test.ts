import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { saveFollowUp } from '@/db/reminders/commands'
import { listFollowUpsWith } from '@/db/reminders/queries'
import { makeContact } from '@/db/testing/contact'
import { makeApplication, makePerson, now, sealedText, today } from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import { addDays } from '@/lib/day'
import { CHANGED_ELSEWHERE, EDITED_ELSEWHERE, NotFound } from '@/lib/refusal'
import { changeContact, saveContact, saveTouch } from './commands'
import { joinApplication, listContactsOf } from './joined'
import { countBeside, listAlike } from './likeness'
import { mergeContacts } from './merging'
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
  return {
    kept: { id: kept, changedAt: null },
    other: { id: other, changedAt: null },
    applicationId,
  }
}

describe('two cards of one person', () => {
  test('become one, with everything that was beside either of them', async () => {
    const asha = await makePerson()
    const { kept, other, applicationId } = await twoCards(asha)
    expect(await countBeside(asha, other.id)).toEqual({
      ...{ touches: 1, followUps: 1, tags: 2, applications: 1, interviews: 0, meetUps: 0 },
    })
    await mergeContacts(asha, { kept, other, card, ...when })
    expect(await getContact(asha, kept.id)).toMatchObject({
      ...{ ...card, name: 'Maya', companyKey: 'kite', searchText: 'maya kite' },
      ...{ lastTouchOn: addDays(today, -2), nextTouchOn: addDays(today, 8) },
    })
    expect(await listTouches(asha, kept.id, { limit: 9 })).toHaveLength(2)
    expect(await listFollowUpsWith(asha, kept.id, { limit: 9 })).toHaveLength(1)
    const tags = (await listContactTags(asha, [kept.id])).map(({ tag }) => tag)
    expect(tags).toEqual(['choir', 'course', 'soil'])
    expect(await listContactsOf(asha, applicationId)).toMatchObject([{ id: kept.id }])
    expect(await listTrashedContacts(asha, 9)).toMatchObject([{ id: other.id }])
    expect(Object.values(await countBeside(asha, other.id))).toEqual([0, 0, 0, 0, 0, 0])
  })

  test('are merged once: the other is gone then', async () => {
    const asha = await makePerson()
    const { kept, other } = await twoCards(asha)
    await mergeContacts(asha, { kept, other, card, ...when })
    const again = { kept: await getContact(asha, kept.id), other, card, ...when }
    await expect(mergeContacts(asha, again)).rejects.toThrow(NotFound)
    expect(await listTouches(asha, kept.id, { limit: 9 })).toHaveLength(2)
  })

  test('stay two when one has changed since the merge was decided, and nothing moves', async () => {
    const asha = await makePerson()
    const { kept, other } = await twoCards(asha)
    await changeContact(asha, { id: other.id, name: 'Maya Thapa' }, { ...when, basedOn: null })
    await expect(mergeContacts(asha, { kept, other, card, ...when })).rejects.toThrow(
      CHANGED_ELSEWHERE,
    )
    expect(await listTouches(asha, other.id, { limit: 9 })).toHaveLength(1)
    expect((await getContact(asha, kept.id)).changedAt).toBeNull()
  })

  test('are one for a tab, too, in which either was being changed', async () => {
    const asha = await makePerson()
    const { kept, other } = await twoCards(asha)
    await mergeContacts(asha, { kept, other, card, ...when })
    const change = { ...when, basedOn: null }
    await expect(changeContact(asha, { id: kept.id, name: 'X' }, change)).rejects.toThrow(
      EDITED_ELSEWHERE,
    )
    await expect(changeContact(asha, { id: other.id, name: 'X' }, change)).rejects.toThrow(NotFound)
  })

  test('are found by mail, by page, or by name', async () => {
    const asha = await makePerson()
    const one = await makeContact(asha, { name: 'Maya' })
    const link = 'https://example.org/in/maya'
    await saveContact(asha, { id: v7(), name: 'M. Thapa', email: 'maya@example.org' }, when)
    await saveContact(asha, { id: v7(), name: 'MT', link }, when)
    await saveContact(asha, { id: v7(), name: 'Maya', company: 'Elsewhere' }, when)
    await saveContact(asha, { id: v7(), name: 'Sam' }, when)
    const contact = { ...(await getContact(asha, one)), email: 'maya@example.org', link }
    const names = (await listAlike(asha, contact)).map(({ name }) => name)
    expect(names.toSorted()).toEqual(['M. Thapa', 'MT', 'Maya'])
  })

  test('are found by a name in large letters or small, whoever they work for', async () => {
    const asha = await makePerson()
    const named = async (name: string, company?: string) => {
      const id = v7()
      await saveContact(asha, { id, name, company }, when)
      return getContact(asha, id)
    }
    const working = await named('Łucja Dup', 'Kite')
    const small = await named('łucja dup')
    await named('Łucja Dup Kowalska', 'Kite')
    await named('Łucja', 'Dupont')
    await named('Łucja_Dup')
    expect(await listAlike(asha, working)).toEqual([
      { id: small.id, name: 'łucja dup', company: null },
    ])
    expect(await listAlike(asha, small)).toEqual([
      { id: working.id, name: 'Łucja Dup', company: 'Kite' },
    ])
    const wild = await named('%')
    expect(await listAlike(asha, wild)).toEqual([])
  })

  test('of another person stay as they are', async () => {
    const [asha, bo] = [await makePerson(), await makePerson('Bo')]
    const { kept, other } = await twoCards(asha)
    const own = { id: await makeContact(bo), changedAt: null }
    const merges = [
      { kept, other },
      { kept: own, other },
      { kept, other: own },
    ]
    for (const merge of merges) {
      await expect(mergeContacts(bo, { ...merge, card, ...when })).rejects.toThrow(NotFound)
    }
    expect(await listAlike(bo, await getContact(asha, kept.id))).toEqual([])
    expect(Object.values(await countBeside(bo, other.id))).toEqual([0, 0, 0, 0, 0, 0])
    expect(await listTouches(asha, other.id, { limit: 9 })).toHaveLength(1)
    expect((await getContact(bo, own.id)).changedAt).toBeNull()
  })
})
