'use server'

import { saveTouch } from '@/db/network/commands'
import { getContact } from '@/db/network/queries'
import { saveAnswer } from '@/db/reminders/answers'
import { notNowInput, writtenInput } from '@/lib/network/queue/input'
import { notNowName, upAgainAt } from '@/lib/network/queue/not-now'
import { signedInAction } from '@/lib/server/action'

export const noteWritten = signedInAction(writtenInput, async ({ words, ...touch }, person) => {
  const note = person.vault.seal('touches.note', touch.id, words)
  await saveTouch(person.id, { ...touch, note, on: person.today }, { now: person.now })
  return { goTo: `/network/${touch.contactId}` }
})

export const notNow = signedInAction(notNowInput, async ({ id, contactId }, person) => {
  await getContact(person.id, contactId)
  const about = notNowName(contactId)
  const answer = { id, about, answer: 'later' as const, until: upAgainAt(person) }
  await saveAnswer(person.id, answer, person)
})
