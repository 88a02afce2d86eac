import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { makePerson, now, sealedText, today } from '@/db/testing/factories'
import { addDays } from '@/lib/day'
import type { InstantCursor } from '@/lib/instant-cursor'
import { EDITED_ELSEWHERE, NotFound } from '@/lib/refusal'
import { changeMood, removeMood, saveMood } from './commands'
import { countMoods, findLatestMood, listMoods, listMoodsByDay } from './queries'

const okay = (id = v7()) => ({ id, mood: 4 as const, on: today, at: now })
const bare = { words: null, note: null, changedAt: null }
const first = { basedOn: null, now }
const later = new Date(now.getTime() + 9_000)

describe('a mood', () => {
  test('is kept, and replayed is kept once, as it was first felt', async () => {
    const person = await makePerson()
    const mood = okay()
    await saveMood(person, mood)
    await saveMood(person, { ...mood, mood: 1 })
    expect(await listMoods(person, { limit: 9 })).toEqual([{ ...mood, ...bare }])
  })

  test('is kept once when it is sent several times at once', async () => {
    const person = await makePerson()
    const mood = okay()
    await Promise.all(Array.from({ length: 8 }, () => saveMood(person, mood)))
    expect(await countMoods(person)).toBe(1)
  })

  test('can be corrected and given words', async () => {
    const person = await makePerson()
    const mood = okay()
    const words = sealedText()
    await saveMood(person, mood)
    const change = { id: mood.id, mood: 3 as const, words, note: words }
    await changeMood(person, change, first)
    expect(await findLatestMood(person)).toEqual({ ...mood, ...change, changedAt: now })
  })

  test('corrected in one tab is not corrected from another that hasn’t seen it', async () => {
    const person = await makePerson()
    const mood = okay()
    await saveMood(person, mood)
    const change = { id: mood.id, mood: 3 as const, words: sealedText(), note: null }
    await changeMood(person, change, first)
    const late = { basedOn: null, now: later }
    await expect(changeMood(person, { ...change, words: null }, late)).rejects.toThrow(
      EDITED_ELSEWHERE,
    )
    expect(await findLatestMood(person)).toMatchObject({ ...change, changedAt: now })
  })

  test('is corrected again from the edition that was saved last', async () => {
    const person = await makePerson()
    const mood = okay()
    await saveMood(person, mood)
    const change = { id: mood.id, mood: 3 as const, words: sealedText(), note: null }
    await changeMood(person, change, first)
    const basedOn = (await findLatestMood(person))?.changedAt ?? null
    await changeMood(person, { ...change, mood: 5 }, { basedOn, now: later })
    expect(await findLatestMood(person)).toMatchObject({ mood: 5, changedAt: later })
  })

  test('is the latest by when it was felt, not by when it arrived', async () => {
    const person = await makePerson()
    const late = okay()
    await saveMood(person, late)
    await saveMood(person, { ...okay(), at: new Date(now.getTime() - 3_600_000) })
    expect(await findLatestMood(person)).toMatchObject({ id: late.id })
  })
})

describe('the list', () => {
  test('comes in pages that neither repeat nor miss one of an instant', async () => {
    const person = await makePerson()
    for (let made = 0; made < 5; made += 1) await saveMood(person, okay())
    const seen: string[] = []
    let after: InstantCursor | undefined
    for (let page = 0; page < 3; page += 1) {
      const rows = await listMoods(person, { after, limit: 2 })
      seen.push(...rows.map((row) => row.id))
      after = rows.at(-1) ?? after
    }
    expect(seen).toHaveLength(5)
    expect(new Set(seen).size).toBe(5)
  })

  test('by day gives the middle of each', async () => {
    const person = await makePerson()
    const yesterday = addDays(today, -1)
    await saveMood(person, { ...okay(), mood: 1 })
    await saveMood(person, okay())
    await saveMood(person, { ...okay(), on: yesterday })
    await saveMood(person, { ...okay(), on: addDays(today, -2) })
    expect(await listMoodsByDay(person, { from: yesterday, to: today })).toEqual([
      { on: yesterday, count: 1, average: 4 },
      { on: today, count: 2, average: 2.5 },
    ])
  })
})

describe('another person', () => {
  test('cannot see or change it', async () => {
    const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
    const mood = okay()
    await saveMood(person, mood)

    const change = { id: mood.id, mood: 1 as const, words: null, note: null }
    await expect(changeMood(stranger, change, first)).rejects.toThrow(NotFound)
    await expect(saveMood(stranger, mood)).rejects.toThrow(NotFound)

    expect(await listMoods(stranger, { limit: 9 })).toEqual([])
    expect(await countMoods(stranger)).toBe(0)
    expect(await findLatestMood(stranger)).toBeUndefined()
    expect(await listMoodsByDay(stranger, { from: today, to: today })).toEqual([])
    expect(await findLatestMood(person)).toEqual({ ...mood, ...bare })
  })
})

test('a mood is removed for good, and only by its own person', async () => {
  const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
  const mood = okay()
  await saveMood(person, mood)
  await expect(removeMood(stranger, mood.id)).rejects.toThrow(NotFound)
  await removeMood(person, mood.id)
  expect(await countMoods(person)).toBe(0)
})
