'use server'

import { changeContact, removeContact, saveContact, saveTouch } from '@/db/network/commands'
import { rowInput } from '@/lib/input'
import { contactInput, touchInput, touchTodayInput } from '@/lib/network/input'
import { touched, touchedToday } from '@/lib/network/touch'
import { signedInAction } from '@/lib/server/action'

export const keepContact = signedInAction(contactInput, async (contact, person) => {
  const howWeMet = person.vault.seal('contacts.how_we_met', contact.id, contact.howWeMet)
  await saveContact(person.id, { ...contact, howWeMet }, { now: person.now })
  return { goTo: `/network/${contact.id}` }
})

export const correctContact = signedInAction(contactInput, async (contact, person) => {
  const howWeMet = person.vault.seal('contacts.how_we_met', contact.id, contact.howWeMet)
  await changeContact(person.id, { ...contact, howWeMet })
  return { message: 'Saved.' }
})

export const noteTouch = signedInAction(touchInput, async (input, person) => {
  const touch = touched(input, person.today)
  const note = person.vault.seal('touches.note', touch.id, touch.note)
  await saveTouch(person.id, { ...touch, note }, { now: person.now })
  return { message: 'Kept.' }
})

export const noteTouchToday = signedInAction(touchTodayInput, async (input, person) => {
  const touch = { ...input, ...touchedToday(person.today) }
  await saveTouch(person.id, touch, { now: person.now })
  return { message: 'Noted for today.' }
})

export const discardContact = signedInAction(rowInput, async ({ id }, person) => {
  await removeContact(person.id, id)
  return { goTo: '/network' }
})
