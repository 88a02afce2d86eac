'use server'

import { findLink } from '@/db/account/link-tokens'
import { endPair, saveWave } from '@/db/network/pair/commands'
import { removeInvitation, saveAcceptance, saveInvitation } from '@/db/network/pair/invitations'
import { rowInput } from '@/lib/input'
import { acceptInput } from '@/lib/network/together/input'
import { invitationEndsAt } from '@/lib/network/together/span'
import { Refusal } from '@/lib/refusal'
import { signedInAction } from '@/lib/server/action'
import { idOfPart } from '@/lib/server/id'
import { hashOfLink, newLink } from '@/lib/server/link-secret'

const CLOSED =
  'This invitation has been used, taken back, or has run out. A new one is quickly made.'

export const invitePartner = signedInAction(rowInput, async ({ id }, person) => {
  const { now, vault } = person
  const about = { purpose: 'pair' as const, subjectId: id, now, vault }
  const { row } = newLink(person.id, { ...about, expiresAt: invitationEndsAt(now) })
  await saveInvitation(person.id, row)
  return { message: 'Here is the link. It is yours to hand on.' }
})

export const takeBackInvitation = signedInAction(rowInput, async ({ id }, person) => {
  await removeInvitation(person.id, id, { now: person.now })
})

export const searchSideBySide = signedInAction(acceptInput, async ({ id, secret }, person) => {
  const link = await findLink(hashOfLink(secret), 'pair', person.now)
  if (!link) throw new Refusal(CLOSED)
  const [mine, theirs] = [idOfPart(id, person.id), idOfPart(id, link.userId)]
  await saveAcceptance(person.id, link, { pairId: id, mine, theirs, now: person.now })
  return { goTo: '/network/together' }
})

export const waveToday = signedInAction(rowInput, async ({ id: pairId }, person) => {
  const id = idOfPart(pairId, `${person.id}:${person.today}`)
  await saveWave(person.id, { id, pairId }, { now: person.now })
})

export const endSideBySide = signedInAction(rowInput, async ({ id }, person) => {
  await endPair(person.id, id, { now: person.now })
})
