'use server'

import {
  changeCommunity,
  noteVisit,
  removeCommunity,
  saveCommunity,
  saveNextVisit,
} from '@/db/network/meet-ups/communities'
import { rowInput } from '@/lib/input'
import { communityInput, nextVisitInput } from '@/lib/network/meet-ups/input'
import { signedInAction } from '@/lib/server/action'

export const keepCommunity = signedInAction(communityInput, async (community, person) => {
  const note = person.vault.seal('communities.note', community.id, community.note)
  await saveCommunity(person.id, { ...community, note }, { now: person.now })
  return { message: 'Kept.' }
})

export const correctCommunity = signedInAction(communityInput, async (community, person) => {
  const note = person.vault.seal('communities.note', community.id, community.note)
  await changeCommunity(person.id, { ...community, note }, { now: person.now })
  return { message: 'Saved.' }
})

export const discardCommunity = signedInAction(rowInput, async ({ id }, person) => {
  await removeCommunity(person.id, id)
  return { goTo: '/network/meet-ups' }
})

export const visitedToday = signedInAction(rowInput, async ({ id }, person) => {
  await noteVisit(person.id, id, { on: person.today, now: person.now })
})

export const planVisit = signedInAction(nextVisitInput, async ({ id, on }, person) => {
  await saveNextVisit(person.id, id, { on, now: person.now })
})
