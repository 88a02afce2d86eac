import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { makeContact } from '@/db/testing/contact'
import { day, makePerson, now, sealedText, today } from '@/db/testing/factories'
import { addDays, type Day } from '@/lib/day'
import type { DayCursor } from '@/lib/day-cursor'
import { NotFound } from '@/lib/refusal'
import { changeContact, removeContact, saveContact, saveTouch } from './commands'
import { countContacts, getContact, listContacts, listQuietContacts, listTouches } from './queries'

const touch = (contactId: string, on: Day = today, id = v7()) => ({
  id,
  contactId,
  kind: 'call' as const,
  on,
  note: sealedText(),
})

describe('a contact', () => {
  test('is kept, and sent twice is kept once', async () => {
    const person = await makePerson()
    const howWeMet = sealedText()
    const contact = { id: v7(), name: 'Åsa Öberg', company: 'Tern', howWeMet, cadenceDays: 30 }
    await saveContact(person, contact, { now })
    await saveContact(person, contact, { now })
    expect(await getContact(person, contact.id)).toMatchObject({ ...contact, lastTouchOn: null })
    expect(await countContacts(person)).toBe(1)
  })

  test('can be changed, and is found by the new name', async () => {
    const person = await makePerson()
    const id = await makeContact(person, { name: 'Bo' })
    await changeContact(person, { id, name: 'Bosse', company: null, cadenceDays: 7 })
    expect(await getContact(person, id)).toMatchObject({ name: 'Bosse', company: null })
    expect(await countContacts(person, { search: 'bosse' })).toBe(1)
    expect(await countContacts(person, { search: 'tern' })).toBe(0)
  })
})

describe('a touch', () => {
  test('is kept once, with the day of the last contact', async () => {
    const person = await makePerson()
    const id = await makeContact(person)
    const first = touch(id)
    await saveTouch(person, first, { now })
    await saveTouch(person, first, { now })
    expect(await listTouches(person, id, { limit: 9 })).toMatchObject([first])
    expect((await getContact(person, id)).lastTouchOn).toBe(today)
  })

  test('remembered later doesn’t undo a later day', async () => {
    const person = await makePerson()
    const id = await makeContact(person)
    await saveTouch(person, touch(id, today), { now })
    await saveTouch(person, touch(id, day('2026-11-01')), { now })
    expect((await getContact(person, id)).lastTouchOn).toBe(today)
    const order = (await listTouches(person, id, { limit: 9 })).map(({ on }) => on)
    expect(order).toEqual([today, '2026-11-01'])
  })

  test('is one of several at once, and the latest day wins', async () => {
    const person = await makePerson()
    const id = await makeContact(person)
    const days = Array.from({ length: 8 }, (_, ago) => addDays(today, -ago))
    await Promise.all(days.map((on) => saveTouch(person, touch(id, on), { now })))
    expect(await listTouches(person, id, { limit: 9 })).toHaveLength(8)
    expect((await getContact(person, id)).lastTouchOn).toBe(today)
  })

  test('comes in pages that neither repeat nor miss one of a day', async () => {
    const person = await makePerson()
    const id = await makeContact(person)
    for (let made = 0; made < 5; made += 1) await saveTouch(person, touch(id), { now })
    const seen: string[] = []
    let after: DayCursor | undefined
    for (let page = 0; page < 3; page += 1) {
      const rows = await listTouches(person, id, { after, limit: 2 })
      seen.push(...rows.map((row) => row.id))
      after = rows.at(-1) ?? after
    }
    expect(new Set(seen).size).toBe(5)
    expect(seen).toHaveLength(5)
  })
})

describe('the list', () => {
  test('comes by name, in pages that neither repeat nor miss anyone', async () => {
    const person = await makePerson()
    for (const name of ['Dee', 'bo', 'Asha', 'Bo', 'Cy', 'BO']) await makeContact(person, { name })
    const seen: string[] = []
    let after: string | undefined
    for (let page = 0; page < 4; page += 1) {
      const rows = await listContacts(person, { after, limit: 2 })
      seen.push(...rows.map((row) => row.name))
      after = rows.at(-1)?.id ?? after
    }
    expect(seen.map((name) => name.toLowerCase())).toEqual(['asha', 'bo', 'bo', 'bo', 'cy', 'dee'])
    expect(new Set(seen).size).toBe(6)
  })

  test('is searched whatever the case, and takes wildcards literally', async () => {
    const person = await makePerson()
    await makeContact(person, { name: 'ÅSA', company: '100% Recycled' })
    await makeContact(person, { name: 'Bo' })
    const found = async (search: string) =>
      (await listContacts(person, { search, limit: 9 })).map((row) => row.name)
    expect(await found('åsa')).toEqual(['ÅSA'])
    expect(await found('100%')).toEqual(['ÅSA'])
    expect(await found('_o')).toEqual([])
  })

  test('of the quiet ones begins with those never written to, then the longest ago', async () => {
    const person = await makePerson()
    const [bo, cy, dee] = [
      await makeContact(person, { name: 'Bo' }),
      await makeContact(person, { name: 'Cy' }),
      await makeContact(person, { name: 'Dee' }),
    ]
    await saveTouch(person, touch(bo, today), { now })
    await saveTouch(person, touch(cy, addDays(today, -9)), { now })
    const order = (await listQuietContacts(person, 9)).map(({ id }) => id)
    expect(order).toEqual([dee, cy, bo])
    expect(await listQuietContacts(person, 1)).toHaveLength(1)
  })

  test('starts from the top after someone who isn’t there', async () => {
    const person = await makePerson()
    await makeContact(person)
    expect(await listContacts(person, { after: v7(), limit: 9 })).toHaveLength(1)
  })
})

describe('another person', () => {
  test('cannot see or change it', async () => {
    const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
    const id = await makeContact(person)
    const first = touch(id)
    await saveTouch(person, first, { now })
    const before = await getContact(person, id)
    const own = await makeContact(stranger, { name: 'Aa' })

    await expect(getContact(stranger, id)).rejects.toThrow(NotFound)
    await expect(changeContact(stranger, { id, name: 'X' })).rejects.toThrow(NotFound)
    await expect(saveContact(stranger, { id, name: 'X' }, { now })).rejects.toThrow(NotFound)
    await expect(saveTouch(stranger, touch(id), { now })).rejects.toThrow(NotFound)
    await expect(saveTouch(stranger, touch(own, today, first.id), { now })).rejects.toThrow(
      NotFound,
    )

    expect(await listContacts(stranger, { after: id, limit: 9 })).toMatchObject([{ id: own }])
    expect(await listQuietContacts(stranger, 9)).toMatchObject([{ id: own }])
    expect(await countContacts(stranger, { search: 'bo lind' })).toBe(0)
    expect(await listTouches(stranger, id, { limit: 9 })).toEqual([])
    expect((await getContact(stranger, own)).lastTouchOn).toBeNull()
    expect(await getContact(person, id)).toEqual(before)
    expect(await listTouches(person, id, { limit: 9 })).toHaveLength(1)
  })
})

test('someone is removed with every touch, and only by their own person', async () => {
  const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
  const id = await makeContact(person)
  await saveTouch(person, touch(id), { now })
  await expect(removeContact(stranger, id)).rejects.toThrow(NotFound)
  await removeContact(person, id)
  expect(await countContacts(person)).toBe(0)
  expect(await listTouches(person, id, { limit: 5 })).toEqual([])
})
