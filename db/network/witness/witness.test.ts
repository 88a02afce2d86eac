import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { findLink, listLinks } from '@/db/account/link-tokens'
import { saveClosing } from '@/db/recovery/commands'
import { makePerson, makeTurnedDown, now, sealedText, today } from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import { addDays } from '@/lib/day'
import { LINES_A_DAY } from '@/lib/network/together/words'
import { NotFound, Refusal } from '@/lib/refusal'
import { removeHardDay, revokeWitness, saveHardDay, saveWitness } from './commands'
import { countUnreadLines, listLines, removeLine, saveLine, saveLinesRead } from './lines'
import { findWitness, isHardDay, listStepsSince, listWitnesses } from './queries'

const expiresAt = new Date(now.getTime() + 14 * 86_400_000)
const [dayStart, later] = [new Date('2026-11-22T18:15:00Z'), new Date(now.getTime() + 1000)]

async function makeWitness(userId: UserId, id = v7()) {
  const hash = v7()
  const its = { userId, purpose: 'witness' as const, subjectId: id, createdAt: now, expiresAt }
  await saveWitness(userId, { id, name: 'Sam', expiresAt, link: { hash, ...its } }, { now })
  return { id, hash }
}
const line = (witnessId: string, id = v7()) => ({ id, witnessId, line: sealedText() })
const at = { now, since: dayStart }

describe('a witness', () => {
  test('has one link, however often it is asked for at once', async () => {
    const asha = await makePerson()
    const id = v7()
    await Promise.all(Array.from({ length: 8 }, () => makeWitness(asha, id)))
    expect(await listWitnesses(asha, now)).toMatchObject([{ id, name: 'Sam', expiresAt }])
    expect(await listLinks(asha, 'witness', now)).toMatchObject([{ subjectId: id }])
  })

  test('sees nothing once it has run out, or been ended', async () => {
    const asha = await makePerson()
    const [{ id, hash }, other] = [await makeWitness(asha), await makeWitness(asha)]
    expect(await findLink(hash, 'witness', now)).toMatchObject({ userId: asha, subjectId: id })
    expect(await findLink(hash, 'pair', now)).toBeNull()
    expect(await findLink(hash, 'witness', expiresAt)).toBeNull()
    expect(await findWitness(asha, id, expiresAt)).toBeUndefined()
    await revokeWitness(asha, id, { now })
    await revokeWitness(asha, id, { now: later })
    expect(await findLink(hash, 'witness', now)).toBeNull()
    expect(await findWitness(asha, id, now)).toBeUndefined()
    expect(await listWitnesses(asha, now)).toMatchObject([{ id: other.id }])
    expect(await findLink(other.hash, 'witness', now)).not.toBeNull()
  })
})

describe('a line back', () => {
  test('is kept once, with whom it is from, until it is read', async () => {
    const asha = await makePerson()
    const { id } = await makeWitness(asha)
    const sent = line(id)
    await Promise.all(Array.from({ length: 8 }, () => saveLine(asha, sent, at)))
    const rows = await listLines(asha, { limit: 9 })
    expect(rows).toMatchObject([{ id: sent.id, line: sent.line, from: 'Sam', readAt: null }])
    const newer = line(id)
    await saveLine(asha, newer, { ...at, now: later })
    expect((await listLines(asha, { limit: 9 })).map((row) => row.id)).toEqual([newer.id, sent.id])
    expect(await countUnreadLines(asha)).toBe(2)
    await saveLinesRead(asha, sent.id, { now: later })
    expect(await countUnreadLines(asha)).toBe(1)
    await removeLine(asha, sent.id)
    expect(await listLines(asha, { limit: 9 })).toMatchObject([{ id: newer.id }])
  })

  test('has room for five a day from one witness, even of eight at once', async () => {
    const asha = await makePerson()
    const [{ id }, other] = [await makeWitness(asha), await makeWitness(asha)]
    const answers = await Promise.allSettled(
      Array.from({ length: 8 }, () => saveLine(asha, line(id), at)),
    )
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(LINES_A_DAY)
    await expect(saveLine(asha, line(id), at)).rejects.toThrow(Refusal)
    await saveLine(asha, line(other.id), at)
    const tomorrow = new Date(dayStart.getTime() + 86_400_000)
    await saveLine(asha, line(id), { now: tomorrow, since: tomorrow })
    expect(await listLines(asha, { limit: 20 })).toHaveLength(LINES_A_DAY + 2)
  })

  test('comes no more once the link was ended, and those that came stay', async () => {
    const asha = await makePerson()
    const { id } = await makeWitness(asha)
    await saveLine(asha, line(id), at)
    await revokeWitness(asha, id, { now })
    await expect(saveLine(asha, line(id), at)).rejects.toThrow(NotFound)
    expect(await listLines(asha, { limit: 9 })).toHaveLength(1)
  })
})

test('a hard day is said once, and can be taken back', async () => {
  const asha = await makePerson()
  const hard = { id: v7(), on: today }
  await saveHardDay(asha, hard, { now })
  await saveHardDay(asha, hard, { now })
  expect(await isHardDay(asha, today)).toBe(true)
  expect(await isHardDay(asha, addDays(today, 1))).toBe(false)
  await removeHardDay(asha, today)
  expect(await isHardDay(asha, today)).toBe(false)
})

test('the steps of a recovery are read without a word of what it is about', async () => {
  const asha = await makePerson()
  const { recoveryId } = await makeTurnedDown(asha)
  const key = { id: v7(), recoveryId, step: 'alone' as const }
  await saveClosing(asha, key, { closing: 'not-for-me', closedAt: now })
  const recoveries = await listStepsSince(asha, { since: dayStart, limit: 3 })
  expect(recoveries).toEqual([
    { id: recoveryId, touched: [{ step: 'alone', closing: 'not-for-me', countedAt: null }] },
  ])
  expect(await listStepsSince(asha, { since: later, limit: 3 })).toEqual([])
})

test('another person cannot see or change any of it', async () => {
  const [asha, bo] = [await makePerson(), await makePerson('Bo')]
  await makeTurnedDown(asha)
  const { id, hash } = await makeWitness(asha)
  const sent = line(id)
  await saveLine(asha, sent, at)
  const hard = { id: v7(), on: today }
  await saveHardDay(asha, hard, { now })
  const own = await makeWitness(bo)

  const nothing = (change: Promise<unknown>) => expect(change).rejects.toThrow(NotFound)
  await nothing(makeWitness(bo, id))
  await nothing(revokeWitness(bo, id, { now }))
  await nothing(saveLine(bo, line(id), at))
  await nothing(saveLine(bo, line(own.id, sent.id), at))
  await nothing(saveLinesRead(bo, sent.id, { now }))
  await nothing(removeLine(bo, sent.id))
  await nothing(saveHardDay(bo, hard, { now }))
  await removeHardDay(bo, today)

  expect(await findWitness(bo, id, now)).toBeUndefined()
  expect(await listWitnesses(bo, now)).toMatchObject([{ id: own.id }])
  expect(await listLines(bo, { limit: 9 })).toEqual([])
  expect(await countUnreadLines(bo)).toBe(0)
  expect(await isHardDay(bo, today)).toBe(false)
  expect(await listStepsSince(bo, { since: dayStart, limit: 3 })).toEqual([])
  expect(await findLink(hash, 'witness', now)).not.toBeNull()
  expect(await isHardDay(asha, today)).toBe(true)
  expect(await listLines(asha, { limit: 9 })).toMatchObject([{ line: sent.line, readAt: null }])
})
