import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { saveRemoval } from '@/db/applications/trash'
import {
  makeApplication,
  makePerson,
  makeTurnedDown,
  now,
  sealedText,
  today,
} from '@/db/testing/factories'
import { addDays } from '@/lib/day'
import type { DayCursor } from '@/lib/day-cursor'
import { NotFound } from '@/lib/refusal'
import { countReflections, getReflection } from '../queries'
import { changeQuestion, type KeptQuestion, removeQuestion, saveQuestion } from './commands'
import { countQuestions, getQuestion, listQuestions } from './queries'

const question = (changed: Partial<KeptQuestion> = {}): KeptQuestion => ({
  id: v7(),
  applicationId: null,
  recoveryId: null,
  asked: sealedText(),
  said: null,
  wouldSay: sealedText(),
  on: today,
  ...changed,
})
const withReflection = () => ({ reflectionId: v7(), now })

describe('a question', () => {
  test('begins its reflection, and sent twice is kept once', async () => {
    const person = await makePerson()
    const { applicationId, recoveryId } = await makeTurnedDown(person)
    const asked = question({ applicationId, recoveryId })
    const whole = withReflection()
    await saveQuestion(person, asked, whole)
    await saveQuestion(person, asked, whole)
    await saveQuestion(person, question({ applicationId, recoveryId }), whole)
    expect(await getQuestion(person, asked.id)).toMatchObject({ ...asked, company: 'Tern & Co' })
    expect(await countQuestions(person)).toBe(2)
    expect(await countReflections(person, { recoveryId })).toBe(1)
    expect(await getReflection(person, whole.reflectionId)).toMatchObject({
      ...{ door: 'better', gaveMyBest: false, applicationId, recoveryId, nextTime: null },
    })
  })

  test('sent again from the same screen takes the newer words', async () => {
    const person = await makePerson()
    const first = question()
    const whole = withReflection()
    await saveQuestion(person, first, whole)
    const wouldSay = sealedText()
    await saveQuestion(person, { ...first, wouldSay }, whole)
    expect(await getQuestion(person, first.id)).toMatchObject({ asked: first.asked, wouldSay })
    expect(await countQuestions(person)).toBe(1)
  })

  test('can be changed, keeps its day, and is removed without its reflection', async () => {
    const person = await makePerson()
    const first = question({ on: addDays(today, -2) })
    const whole = withReflection()
    await saveQuestion(person, first, whole)
    const words = { asked: sealedText(), said: sealedText(), wouldSay: null }
    await changeQuestion(person, { id: first.id, ...words })
    expect(await getQuestion(person, first.id)).toMatchObject({ ...words, on: '2026-11-21' })
    await removeQuestion(person, first.id)
    expect(await countQuestions(person)).toBe(0)
    expect(await countReflections(person)).toBe(1)
  })
})

describe('the list', () => {
  test('can be of one company, one recovery, or of none, and leaves out the trash', async () => {
    const person = await makePerson()
    const applicationId = await makeApplication(person, { company: 'Kite & Co' })
    const turnedDown = await makeTurnedDown(person)
    const kite = question({ applicationId })
    const tern = question(turnedDown)
    const neither = question({ on: addDays(today, -1), wouldSay: null })
    for (const one of [kite, tern, neither]) await saveQuestion(person, one, withReflection())
    const ids = async (filter: Parameters<typeof listQuestions>[1]) =>
      (await listQuestions(person, filter)).map(({ id }) => id)

    expect(await ids({ limit: 9 })).toEqual([tern.id, kite.id, neither.id])
    expect(await ids({ company: 'Kite & Co', limit: 9 })).toEqual([kite.id])
    expect(await ids({ recoveryId: turnedDown.recoveryId, limit: 9 })).toEqual([tern.id])
    expect(await ids({ applicationId: null, recoveryId: null, limit: 9 })).toEqual([neither.id])
    expect(await ids({ applicationId: null, on: today, limit: 9 })).toEqual([])
    expect(await countQuestions(person, { answered: true })).toBe(2)
    await saveRemoval(person, applicationId, now)
    expect(await ids({ limit: 9 })).toEqual([tern.id, neither.id])
    expect(await countQuestions(person)).toBe(2)
  })

  test('comes in pages that neither repeat nor miss one of a day', async () => {
    const person = await makePerson()
    for (let made = 0; made < 5; made += 1) await saveQuestion(person, question(), withReflection())
    const seen: string[] = []
    let after: DayCursor | undefined
    for (let page = 0; page < 3; page += 1) {
      const rows = await listQuestions(person, { after, limit: 2 })
      seen.push(...rows.map((row) => row.id))
      after = rows.at(-1) ?? after
    }
    expect(seen).toHaveLength(5)
    expect(new Set(seen).size).toBe(5)
  })
})

test('another person cannot see or change it', async () => {
  const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
  const { applicationId, recoveryId } = await makeTurnedDown(person)
  const hers = question({ applicationId, recoveryId })
  const { id } = hers
  const whole = withReflection()
  await saveQuestion(person, hers, whole)
  const before = await getQuestion(person, id)
  const words = { asked: sealedText(), said: null, wouldSay: null }
  const keep = (changed: Partial<KeptQuestion>, about = withReflection()) =>
    saveQuestion(stranger, question(changed), about)

  await expect(getQuestion(stranger, id)).rejects.toThrow(NotFound)
  await expect(changeQuestion(stranger, { id, ...words })).rejects.toThrow(NotFound)
  await expect(removeQuestion(stranger, id)).rejects.toThrow(NotFound)
  await expect(keep({ id })).rejects.toThrow(NotFound)
  await expect(keep({ applicationId })).rejects.toThrow(NotFound)
  await expect(keep({ recoveryId })).rejects.toThrow(NotFound)
  await expect(keep({}, whole)).rejects.toThrow(NotFound)

  expect(await listQuestions(stranger, { recoveryId, limit: 9 })).toEqual([])
  expect(await listQuestions(stranger, { company: 'Tern & Co', limit: 9 })).toEqual([])
  expect(await countQuestions(stranger)).toBe(0)
  expect(await countReflections(stranger)).toBe(0)
  expect(await getQuestion(person, id)).toEqual(before)
})
