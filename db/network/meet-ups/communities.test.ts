import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { makePerson, now, sealedText, today } from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import { addDays } from '@/lib/day'
import { NotFound } from '@/lib/refusal'
import { saveMeetUp } from './commands'
import {
  changeCommunity,
  dropVisit,
  getCommunity,
  type KeptCommunity,
  listCommunities,
  noteVisit,
  removeCommunity,
  saveCommunity,
  saveNextVisit,
  takeBackVisit,
} from './communities'
import { getMeetUp } from './queries'

const soon = addDays(today, 7)

async function makeCommunity(userId: UserId, said: Partial<KeptCommunity> = {}) {
  const community = { id: v7(), name: 'City gardeners', kind: 'forum' as const, note: sealedText() }
  await saveCommunity(userId, { ...community, nextVisitOn: today, ...said }, { now })
  return community.id
}
const all = (userId: UserId) => listCommunities(userId, { limit: 9 })

test('a community is kept once, and can be changed', async () => {
  const asha = await makePerson()
  const community = { id: v7(), name: 'City gardeners', kind: 'forum' as const }
  await saveCommunity(asha, community, { now })
  await saveCommunity(asha, community, { now })
  expect(await all(asha)).toMatchObject([{ ...community, lastVisitOn: null, nextVisitOn: null }])
  await changeCommunity(asha, { ...community, name: 'Growers', kind: 'association' }, { now })
  const changed = { name: 'Growers', kind: 'association' }
  expect(await getCommunity(asha, community.id)).toMatchObject(changed)
  expect(await all(asha)).toMatchObject([changed])
})

test('a visit is noted, and the next one waits to be named', async () => {
  const asha = await makePerson()
  const id = await makeCommunity(asha)
  await noteVisit(asha, id, { on: today, now })
  expect(await all(asha)).toMatchObject([{ lastVisitOn: today, nextVisitOn: null }])
  await saveNextVisit(asha, id, { on: soon, now })
  expect(await all(asha)).toMatchObject([{ lastVisitOn: today, nextVisitOn: soon }])
  await dropVisit(asha, id, { now })
  expect(await all(asha)).toMatchObject([{ lastVisitOn: today, nextVisitOn: null }])
})

test('a visit noted by a slip is due as before', async () => {
  const asha = await makePerson()
  const id = await makeCommunity(asha)
  await noteVisit(asha, id, { on: today, now })
  await takeBackVisit(asha, id, { nextVisitOn: today, noted: today, now })
  expect(await all(asha)).toMatchObject([{ lastVisitOn: null, nextVisitOn: today }])
  await noteVisit(asha, id, { on: addDays(today, -3), now })
  await takeBackVisit(asha, id, { nextVisitOn: today, noted: today, now })
  expect(await all(asha)).toMatchObject([{ lastVisitOn: addDays(today, -3), nextVisitOn: today }])
})

test('removed, it leaves its meet-ups where they are', async () => {
  const asha = await makePerson()
  const [communityId, meetUp] = [await makeCommunity(asha), v7()]
  await saveMeetUp(asha, { id: meetUp, name: 'Evening', on: today, communityId }, { now })
  await removeCommunity(asha, communityId)
  expect(await all(asha)).toEqual([])
  expect(await getMeetUp(asha, meetUp)).toMatchObject({ communityId: null })
})

test('another person cannot see or change it', async () => {
  const [asha, bo] = [await makePerson(), await makePerson('Bo')]
  const id = await makeCommunity(asha)
  const before = await all(asha)
  const kept = { id, name: 'Mine', kind: 'forum' as const }
  const nothing = (change: Promise<unknown>) => expect(change).rejects.toThrow(NotFound)
  await nothing(getCommunity(bo, id))
  await nothing(saveCommunity(bo, kept, { now }))
  await nothing(changeCommunity(bo, kept, { now }))
  await nothing(noteVisit(bo, id, { on: today, now }))
  await nothing(saveNextVisit(bo, id, { on: soon, now }))
  await nothing(dropVisit(bo, id, { now }))
  await nothing(takeBackVisit(bo, id, { nextVisitOn: soon, noted: today, now }))
  await nothing(removeCommunity(bo, id))
  expect(await all(bo)).toEqual([])
  expect(await all(asha)).toEqual(before)
})
