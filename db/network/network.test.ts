import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { makeContact } from '@/db/testing/contact'
import { day, makePerson, now, sealedText, today } from '@/db/testing/factories'
import { addDays, type Day } from '@/lib/day'
import type { DayCursor } from '@/lib/day-cursor'
import { EDITED_ELSEWHERE, NotFound } from '@/lib/refusal'
import { changeContact, saveContact, saveTouch } from './commands'
import { countContacts, getContact, listContacts, listTouches } from './queries'
import { listContactTags } from './tags'
import { removeTouch } from './touch-removal'
import {
  eraseTrashedContact,
  eraseTrashedContactsBefore,
  listPeopleWithTrashedContactsBefore,
  listTrashedContacts,
  restoreContact,
  trashContact,
} from './trash'

const when = { now, zone: 'Asia/Kathmandu' }
const first = { ...when, basedOn: null }

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
    await saveContact(person, contact, when)
    await saveContact(person, contact, when)
    expect(await getContact(person, contact.id)).toMatchObject({ ...contact, lastTouchOn: null })
    expect(await countContacts(person)).toBe(1)
  })

  test('can be changed, and is found by the new name', async () => {
    const person = await makePerson()
    const id = await makeContact(person, { name: 'Bo' })
    await changeContact(person, { id, name: 'Bosse', company: null, cadenceDays: 7 }, first)
    expect(await getContact(person, id)).toMatchObject({ name: 'Bosse', company: null })
    expect(await countContacts(person, { search: 'bosse' })).toBe(1)
    expect(await countContacts(person, { search: 'tern' })).toBe(0)
  })

  test('changed in one tab is not changed from another that hasn’t seen it', async () => {
    const person = await makePerson()
    const id = v7()
    await saveContact(person, { id, name: 'Bo', tags: ['soil'] }, when)
    await changeContact(person, { id, name: 'Bosse', tags: ['choir'] }, first)
    for (const basedOn of [null, new Date(now.getTime() - 1)]) {
      const late = { ...when, basedOn, now: new Date(now.getTime() + 9_000) }
      await expect(
        changeContact(person, { id, name: 'Bob', tags: ['course'] }, late),
      ).rejects.toThrow(EDITED_ELSEWHERE)
    }
    expect(await getContact(person, id)).toMatchObject({ name: 'Bosse', changedAt: now })
    expect(await listContactTags(person, [id])).toMatchObject([{ tag: 'choir' }])
  })

  test('is changed again from the edition that was saved last', async () => {
    const person = await makePerson()
    const id = await makeContact(person)
    await changeContact(person, { id, name: 'Bosse' }, first)
    const { changedAt } = await getContact(person, id)
    const later = new Date(now.getTime() + 9_000)
    await changeContact(person, { id, name: 'Bob' }, { ...when, basedOn: changedAt, now: later })
    expect(await getContact(person, id)).toMatchObject({ name: 'Bob', changedAt: later })
  })

  test('changed from several tabs at once is what one of them says', async () => {
    const person = await makePerson()
    const id = await makeContact(person)
    const names = Array.from({ length: 8 }, (_, tab) => `Bo ${tab}`)
    const answers = await Promise.allSettled(
      names.map((name) => changeContact(person, { id, name }, first)),
    )
    const saved = names.filter((_, tab) => answers[tab]?.status === 'fulfilled')
    expect(saved).toEqual([(await getContact(person, id)).name])
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

  test('isn’t kept with somebody in the trash', async () => {
    const person = await makePerson()
    const id = await makeContact(person)
    await trashContact(person, id, { now })
    await expect(saveTouch(person, touch(id), { now })).rejects.toThrow(NotFound)
  })

  test('kept while another is taken back still counts', async () => {
    const person = await makePerson()
    const id = await makeContact(person)
    for (let round = 0; round < 5; round += 1) {
      const slip = touch(id, addDays(today, -9))
      await saveTouch(person, slip, { now })
      const kept = touch(id, addDays(today, round - 5))
      await Promise.all([removeTouch(person, slip.id, when), saveTouch(person, kept, { now })])
      expect((await getContact(person, id)).lastTouchOn).toBe(kept.on)
    }
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

  test('is narrowed by how close they are, by a tag, and to those due', async () => {
    const person = await makePerson()
    const some = [
      { id: v7(), name: 'Maya', tie: 'moderate' as const, tags: ['soil', 'course'] },
      { id: v7(), name: 'Sam', tie: 'close' as const, cadenceDays: 5 },
      { id: v7(), name: 'Noa', company: 'Kite Ltd', tags: ['soil'] },
    ]
    for (const contact of some) await saveContact(person, contact, when)
    const names = async (filter: Parameters<typeof countContacts>[1]) => {
      const rows = await listContacts(person, { ...filter, limit: 9 })
      expect(await countContacts(person, filter)).toBe(rows.length)
      return rows.map(({ name }) => name)
    }
    expect(await names({ tie: 'moderate' })).toEqual(['Maya'])
    expect(await names({ tag: 'soil' })).toEqual(['Maya', 'Noa'])
    expect(await names({ company: 'kite' })).toEqual(['Noa'])
    expect(await names({ company: '…' })).toEqual([])
    expect(await names({ dueBy: addDays(today, 4) })).toEqual([])
    expect(await names({ dueBy: addDays(today, 5) })).toEqual(['Sam'])
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
    const call = touch(id)
    await saveTouch(person, call, { now })
    const before = await getContact(person, id)
    const own = await makeContact(stranger, { name: 'Aa' })

    await expect(getContact(stranger, id)).rejects.toThrow(NotFound)
    await expect(changeContact(stranger, { id, name: 'X' }, first)).rejects.toThrow(NotFound)
    await expect(saveContact(stranger, { id, name: 'X' }, when)).rejects.toThrow(NotFound)
    await expect(saveTouch(stranger, touch(id), { now })).rejects.toThrow(NotFound)
    await expect(saveTouch(stranger, touch(own, today, call.id), { now })).rejects.toThrow(NotFound)

    expect(await listContacts(stranger, { after: id, limit: 9 })).toMatchObject([{ id: own }])
    expect(await countContacts(stranger, { search: 'bo lind' })).toBe(0)
    expect(await listTouches(stranger, id, { limit: 9 })).toEqual([])
    expect((await getContact(stranger, own)).lastTouchOn).toBeNull()
    expect(await getContact(person, id)).toEqual(before)
    expect(await listTouches(person, id, { limit: 9 })).toHaveLength(1)
  })
})

describe('a rhythm', () => {
  test('counts from the day somebody was added, and a touch sets it back', async () => {
    const person = await makePerson()
    const id = v7()
    await saveContact(person, { id, name: 'Maya', cadenceDays: 30 }, when)
    expect((await getContact(person, id)).nextTouchOn).toBe(addDays(today, 30))
    await saveTouch(person, touch(id, addDays(today, -3)), { now })
    expect((await getContact(person, id)).nextTouchOn).toBe(addDays(today, 27))
    await saveTouch(person, touch(id, addDays(today, -9)), { now })
    expect((await getContact(person, id)).nextTouchOn).toBe(addDays(today, 27))
    await changeContact(person, { id, name: 'Maya', cadenceDays: 7 }, first)
    expect((await getContact(person, id)).nextTouchOn).toBe(addDays(today, 4))
    await changeContact(person, { id, name: 'Maya', cadenceDays: null }, { ...when, basedOn: now })
    expect((await getContact(person, id)).nextTouchOn).toBeNull()
  })

  test('goes back to where it was when a touch is taken back', async () => {
    const person = await makePerson()
    const id = v7()
    await saveContact(person, { id, name: 'Maya', cadenceDays: 10 }, when)
    const [early, late] = [touch(id, addDays(today, -4)), touch(id, today)]
    await saveTouch(person, early, { now })
    await saveTouch(person, late, { now })
    await removeTouch(person, late.id, when)
    const between = await getContact(person, id)
    expect([between.lastTouchOn, between.nextTouchOn]).toEqual([early.on, addDays(today, 6)])
    await removeTouch(person, early.id, when)
    const after = await getContact(person, id)
    expect([after.lastTouchOn, after.nextTouchOn]).toEqual([null, addDays(today, 10)])
    await expect(removeTouch(person, early.id, when)).rejects.toThrow(NotFound)
  })
})

describe('the trash', () => {
  test('takes somebody out of sight with all that was kept, and gives all of it back', async () => {
    const person = await makePerson()
    const id = await makeContact(person)
    await saveTouch(person, touch(id), { now })
    await trashContact(person, id, { now })
    await trashContact(person, id, { now: new Date(now.getTime() + 9_000) })
    expect(await countContacts(person)).toBe(0)
    await expect(getContact(person, id)).rejects.toThrow(NotFound)
    expect(await listTrashedContacts(person, 9)).toMatchObject([{ id, removedAt: now }])
    await restoreContact(person, id)
    expect(await countContacts(person)).toBe(1)
    expect(await listTouches(person, id, { limit: 5 })).toHaveLength(1)
  })

  test('is emptied by hand, or by time, with every touch', async () => {
    const person = await makePerson()
    const [now1, later] = [new Date(now.getTime() + 1), new Date(now.getTime() + 2)]
    const [one, other, stays] = [
      await makeContact(person),
      await makeContact(person),
      await makeContact(person),
    ]
    await saveTouch(person, touch(one), { now })
    await expect(eraseTrashedContact(person, one)).rejects.toThrow(NotFound)
    await trashContact(person, one, { now })
    await trashContact(person, other, { now })
    await trashContact(person, stays, { now: later })
    await eraseTrashedContact(person, one)
    expect(await listTouches(person, one, { limit: 5 })).toEqual([])
    expect(await listPeopleWithTrashedContactsBefore(now1)).toContain(person)
    await eraseTrashedContactsBefore(person, now1)
    expect(await listTrashedContacts(person, 9)).toMatchObject([{ id: stays }])
  })

  test('another person can neither fill, see nor empty it', async () => {
    const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
    const id = await makeContact(person)
    const first = touch(id)
    await saveTouch(person, first, { now })
    await expect(trashContact(stranger, id, { now })).rejects.toThrow(NotFound)
    await expect(removeTouch(stranger, first.id, when)).rejects.toThrow(NotFound)
    await trashContact(person, id, { now })
    expect(await listTrashedContacts(stranger, 9)).toEqual([])
    await expect(restoreContact(stranger, id)).rejects.toThrow(NotFound)
    await expect(eraseTrashedContact(stranger, id)).rejects.toThrow(NotFound)
    await eraseTrashedContactsBefore(stranger, new Date(now.getTime() + 9_000))
    expect(await listTrashedContacts(person, 9)).toHaveLength(1)
  })
})
