'use server'

import { changeContact, saveContact, saveTouch } from '@/db/network/commands'
import { joinApplication, partFromApplication } from '@/db/network/joined'
import { mergeContacts } from '@/db/network/merging'
import { getContact } from '@/db/network/queries'
import { removeTouch } from '@/db/network/touch-removal'
import { eraseTrashedContact, restoreContact, trashContact } from '@/db/network/trash'
import { rowInput } from '@/lib/input'
import {
  contactChangeInput,
  contactInput,
  joinInput,
  mergeInput,
  touchInput,
  touchTodayInput,
} from '@/lib/network/input'
import { mergedCard, refuseOneAndTheSame } from '@/lib/network/merge'
import { met, tappedTouch, touched } from '@/lib/network/touch'
import { signedInAction } from '@/lib/server/action'
import { openContact, sealContact, sealWords, wholeCard } from './sealed-contact'

export const keepContact = signedInAction(contactInput, async (input, person) => {
  const contact = met(input, person.today)
  await saveContact(person.id, sealContact(contact, null, person), person)
  return { goTo: `/network/${contact.id}` }
})

export const correctContact = signedInAction(contactChangeInput, async (input, person) => {
  const { basedOn, ...contact } = met(input, person.today)
  const before = await getContact(person.id, contact.id)
  const { offered } = openContact(before, person.vault)
  const sealed = sealContact(contact, { offered, offeredOn: before.offeredOn }, person)
  await changeContact(person.id, sealed, { ...person, basedOn })
  return { goTo: `/network/${contact.id}` }
})

export const noteTouch = signedInAction(touchInput, async (input, person) => {
  const touch = touched(input, person.today)
  const note = person.vault.seal('touches.note', touch.id, touch.note)
  await saveTouch(person.id, { ...touch, note }, { now: person.now })
  return { message: 'Kept.' }
})

export const noteTouchToday = signedInAction(touchTodayInput, async (input, person) => {
  const touch = { ...input, ...tappedTouch(input.on, person.today) }
  await saveTouch(person.id, touch, { now: person.now })
  return { message: 'Noted for today.' }
})

export const joinContact = signedInAction(joinInput, async (join, person) => {
  await joinApplication(person.id, join)
  return { message: 'Joined.' }
})

export const partContact = signedInAction(rowInput, async ({ id }, person) => {
  await partFromApplication(person.id, id)
})

export const mergeContact = signedInAction(mergeInput, async ({ id, otherId }, person) => {
  refuseOneAndTheSame(id, otherId)
  const [kept, other] = [await getContact(person.id, id), await getContact(person.id, otherId)]
  const { vault, now, zone } = person
  const merged = mergedCard(wholeCard(kept, vault), wholeCard(other, vault))
  const card = sealWords(id, merged, vault)
  await mergeContacts(person.id, { kept, other, card, now, zone })
  return { goTo: `/network/${id}` }
})

export const takeBackTouch = signedInAction(rowInput, async ({ id }, person) => {
  await removeTouch(person.id, id, person)
})

export const discardContact = signedInAction(rowInput, async ({ id }, person) => {
  await trashContact(person.id, id, { now: person.now })
  return { goTo: '/network' }
})

export const bringBackContact = signedInAction(rowInput, async ({ id }, person) => {
  await restoreContact(person.id, id)
  return { goTo: `/network/${id}` }
})

export const eraseContact = signedInAction(rowInput, async ({ id }, person) => {
  await eraseTrashedContact(person.id, id)
})
