import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { findLink, listLinks, type OpenedLink } from '@/db/account/link-tokens'
import { makePerson, now } from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import { NotFound, Refusal } from '@/lib/refusal'
import { endPair, saveWave } from './commands'
import { removeInvitation, saveAcceptance, saveInvitation } from './invitations'
import { findWave, getPartner, hasWaved, listPartners } from './queries'

const expiresAt = new Date(now.getTime() + 7 * 86_400_000)

async function invite(userId: UserId, id = v7()) {
  const hash = v7()
  const its = { userId, purpose: 'pair' as const, subjectId: id, createdAt: now, expiresAt }
  await saveInvitation(userId, { hash, ...its })
  return { id, hash }
}

async function opened(hash: string): Promise<OpenedLink> {
  const link = await findLink(hash, 'pair', now)
  if (!link) throw new Error('The link is closed.')
  return link
}

function accept(userId: UserId, link: OpenedLink, pairId = v7()) {
  return saveAcceptance(userId, link, { pairId, mine: v7(), theirs: v7(), now })
}

async function makePair(one: UserId, other: UserId): Promise<string> {
  const pairId = v7()
  const { hash } = await invite(one)
  await accept(other, await opened(hash), pairId)
  return pairId
}

describe('an invitation', () => {
  test('is one link, however often it is asked for at once, and can be taken back', async () => {
    const asha = await makePerson()
    const id = v7()
    await Promise.all(Array.from({ length: 8 }, () => invite(asha, id)))
    expect(await listLinks(asha, 'pair', now)).toHaveLength(1)
    const other = await invite(asha)
    await removeInvitation(asha, id, { now })
    expect(await listLinks(asha, 'pair', now)).toMatchObject([{ hash: other.hash }])
    expect(await findLink(other.hash, 'witness', now)).toBeNull()
    expect(await findLink(other.hash, 'pair', expiresAt)).toBeNull()
  })

  test('is said yes to by one alone, of eight at once', async () => {
    const asha = await makePerson()
    const others = await Promise.all(Array.from({ length: 8 }, () => makePerson('Bo')))
    const link = await opened((await invite(asha)).hash)
    const answers = await Promise.allSettled(others.map((other) => accept(other, link)))
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await listPartners(asha)).toHaveLength(1)
    expect(await findLink(link.hash, 'pair', now)).toBeNull()
  })

  test('said yes to twice by the same person is one pair', async () => {
    const [asha, bo] = [await makePerson(), await makePerson('Bo')]
    const [link, pairId] = [await opened((await invite(asha)).hash), v7()]
    const sides = { pairId, mine: v7(), theirs: v7(), now }
    await Promise.all(Array.from({ length: 8 }, () => saveAcceptance(bo, link, sides)))
    expect(await listPartners(asha)).toMatchObject([{ pairId, partnerId: bo, name: 'Bo' }])
    expect(await listPartners(bo)).toMatchObject([{ pairId, partnerId: asha, name: 'Asha' }])
  })

  test('is for somebody else, and two people pair once even when both ask', async () => {
    const [asha, bo] = [await makePerson(), await makePerson('Bo')]
    const [hers, his] = [
      await opened((await invite(asha)).hash),
      await opened((await invite(bo)).hash),
    ]
    await expect(accept(asha, hers)).rejects.toThrow(Refusal)
    const answers = await Promise.allSettled([accept(bo, hers), accept(asha, his)])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await listPartners(asha)).toHaveLength(1)
    expect(await listPartners(bo)).toHaveLength(1)
  })

  test('taken back it can’t be said yes to by whoever has it open', async () => {
    const [asha, bo] = [await makePerson(), await makePerson('Bo')]
    const { id, hash } = await invite(asha)
    const link = await opened(hash)
    await removeInvitation(asha, id, { now })
    await expect(accept(bo, link)).rejects.toThrow(Refusal)
    expect(await listPartners(bo)).toEqual([])
  })
})

describe('a pair', () => {
  test('waves once a day, each to the other', async () => {
    const [asha, bo] = [await makePerson(), await makePerson('Bo')]
    const pairId = await makePair(asha, bo)
    const wave = { id: v7(), pairId }
    await saveWave(bo, wave, { now })
    await saveWave(bo, wave, { now })
    const [toAsha, toBo] = [
      { pairId, partnerId: bo },
      { pairId, partnerId: asha },
    ]
    expect(await findWave(asha, toAsha, now)).toEqual({ createdAt: now })
    expect(await findWave(asha, toAsha, expiresAt)).toBeUndefined()
    expect(await findWave(bo, toBo, now)).toBeUndefined()
    expect(await hasWaved(bo, pairId, now)).toBe(true)
    expect(await hasWaved(asha, pairId, now)).toBe(false)
  })

  test('is ended at once for both, by either of the two', async () => {
    for (const endsIt of [0, 1]) {
      const both = [await makePerson(), await makePerson('Bo')] as const
      const [asha, bo] = both
      const pairId = await makePair(asha, bo)
      await saveWave(bo, { id: v7(), pairId }, { now })
      await endPair(both[endsIt] ?? asha, pairId, { now })
      for (const [one, other] of [
        [asha, bo],
        [bo, asha],
      ] as const) {
        expect(await listPartners(one)).toEqual([])
        await expect(getPartner(one, pairId)).rejects.toThrow(NotFound)
        await expect(saveWave(one, { id: v7(), pairId }, { now })).rejects.toThrow(NotFound)
        expect(await findWave(one, { pairId, partnerId: other }, now)).toBeUndefined()
      }
      await endPair(asha, pairId, { now })
    }
  })

  test('ended by both at the same moment is ended', async () => {
    const [asha, bo] = [await makePerson(), await makePerson('Bo')]
    const pairId = await makePair(asha, bo)
    await Promise.all([endPair(asha, pairId, { now }), endPair(bo, pairId, { now })])
    expect(await listPartners(asha)).toEqual([])
  })

  test('can begin again after it was ended', async () => {
    const [asha, bo] = [await makePerson(), await makePerson('Bo')]
    await endPair(asha, await makePair(asha, bo), { now })
    const pairId = await makePair(bo, asha)
    expect(await listPartners(asha)).toMatchObject([{ pairId }])
  })
})

test('a third person cannot see or change any of it', async () => {
  const [asha, bo, cy] = [await makePerson(), await makePerson('Bo'), await makePerson('Cy')]
  const pairId = await makePair(asha, bo)
  await makePair(asha, cy)
  await saveWave(bo, { id: v7(), pairId }, { now })
  const { id } = await invite(asha)

  const nothing = (change: Promise<unknown>) => expect(change).rejects.toThrow(NotFound)
  await nothing(getPartner(cy, pairId))
  await nothing(saveWave(cy, { id: v7(), pairId }, { now }))
  await nothing(endPair(cy, pairId, { now }))
  await nothing(removeInvitation(cy, id, { now }))
  expect(await listPartners(cy)).toMatchObject([{ partnerId: asha }])
  for (const partnerId of [asha, bo]) {
    expect(await findWave(cy, { pairId, partnerId }, now)).toBeUndefined()
  }
  expect(await hasWaved(cy, pairId, now)).toBe(false)
  expect(await listPartners(bo)).toMatchObject([{ pairId, partnerId: asha }])
  expect(await listLinks(asha, 'pair', now)).toHaveLength(1)
})
