import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { trashContact } from '@/db/network/trash'
import { makeContact } from '@/db/testing/contact'
import { day, makePerson, now, sealedText, today } from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import { addDays, type Day } from '@/lib/day'
import type { DayCursor } from '@/lib/day-cursor'
import { NotFound, Refusal } from '@/lib/refusal'
import { closeFollowUp, postponeFollowUp, saveFollowUp } from './commands'
import {
  countOpenFollowUps,
  listFollowUpsDue,
  listFollowUpsWith,
  listOpenFollowUps,
} from './queries'

async function makeFollowUp(person: UserId, contactId: string, on: Day = today, id = v7()) {
  await saveFollowUp(person, { id, contactId, what: sealedText(), on }, { now })
  return id
}

describe('a follow-up', () => {
  test('is kept once, with the name of whom it is about', async () => {
    const person = await makePerson()
    const contactId = await makeContact(person, { name: 'Bo Lind' })
    const id = await makeFollowUp(person, contactId)
    await makeFollowUp(person, contactId, today, id)
    expect(await listOpenFollowUps(person, { limit: 9 })).toMatchObject([
      { id, contactId, contactName: 'Bo Lind', on: today },
    ])
  })

  test('done leaves the list, and done twice keeps its first moment', async () => {
    const person = await makePerson()
    const id = await makeFollowUp(person, await makeContact(person))
    await closeFollowUp(person, id, { as: 'doneAt', now })
    await closeFollowUp(person, id, { as: 'doneAt', now: new Date(now.getTime() + 60_000) })
    expect(await countOpenFollowUps(person)).toBe(0)
    await expect(postponeFollowUp(person, id, { on: addDays(today, 1), now })).rejects.toThrow(
      Refusal,
    )
  })

  test('is about somebody who isn’t in the trash', async () => {
    const person = await makePerson()
    const contactId = await makeContact(person)
    await trashContact(person, contactId, { now })
    await expect(makeFollowUp(person, contactId)).rejects.toThrow(NotFound)
  })

  test('can be put off, and a repeated press moves it once', async () => {
    const person = await makePerson()
    const id = await makeFollowUp(person, await makeContact(person), day('2026-11-20'))
    const tomorrow = addDays(today, 1)
    await postponeFollowUp(person, id, { on: tomorrow, now })
    await postponeFollowUp(person, id, { on: tomorrow, now })
    expect(await listFollowUpsDue(person, today, { limit: 9 })).toEqual([])
    expect(await listOpenFollowUps(person, { limit: 9 })).toMatchObject([{ id, on: tomorrow }])
  })
})

describe('the list', () => {
  test('comes earliest first, in pages that neither repeat nor miss one', async () => {
    const person = await makePerson()
    const contactId = await makeContact(person)
    for (const ahead of [3, 0, -2, 0, 1]) {
      await makeFollowUp(person, contactId, addDays(today, ahead))
    }
    const seen: { id: string; on: Day }[] = []
    let after: DayCursor | undefined
    for (let page = 0; page < 3; page += 1) {
      const rows = await listOpenFollowUps(person, { after, limit: 2 })
      seen.push(...rows)
      after = rows.at(-1) ?? after
    }
    expect(seen.map(({ on }) => on)).toEqual([-2, 0, 0, 1, 3].map((days) => addDays(today, days)))
    expect(new Set(seen.map(({ id }) => id)).size).toBe(5)
  })

  test('can be asked for up to a day, or for one contact', async () => {
    const person = await makePerson()
    const [bo, cy] = [await makeContact(person), await makeContact(person, { name: 'Cy' })]
    const due = await makeFollowUp(person, bo, addDays(today, -1))
    const coming = await makeFollowUp(person, cy, addDays(today, 1))
    expect(await listFollowUpsDue(person, today, { limit: 9 })).toMatchObject([{ id: due }])
    expect(await countOpenFollowUps(person, { upTo: today })).toBe(1)
    expect(await listFollowUpsWith(person, cy, { limit: 9 })).toMatchObject([{ id: coming }])
  })
})

describe('another person', () => {
  test('cannot see or change it', async () => {
    const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
    const contactId = await makeContact(person)
    const own = await makeContact(stranger)
    const id = await makeFollowUp(person, contactId)
    const before = await listOpenFollowUps(person, { limit: 9 })

    await expect(makeFollowUp(stranger, contactId)).rejects.toThrow(NotFound)
    await expect(makeFollowUp(stranger, own, today, id)).rejects.toThrow(NotFound)
    await expect(closeFollowUp(stranger, id, { as: 'doneAt', now })).rejects.toThrow(NotFound)
    await expect(postponeFollowUp(stranger, id, { on: today, now })).rejects.toThrow(NotFound)

    expect(await listOpenFollowUps(stranger, { limit: 9 })).toEqual([])
    expect(await listFollowUpsDue(stranger, today, { limit: 9 })).toEqual([])
    expect(await listFollowUpsWith(stranger, contactId, { limit: 9 })).toEqual([])
    expect(await countOpenFollowUps(stranger)).toBe(0)
    expect(await listOpenFollowUps(person, { limit: 9 })).toEqual(before)
  })
})
