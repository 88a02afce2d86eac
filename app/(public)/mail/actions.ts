'use server'

import { Refusal } from '@/lib/refusal'
import { linkInput } from '@/lib/reminders/digest-input'
import { openAction } from '@/lib/server/action'
import { confirmBy } from '@/lib/server/confirming'
import { unsubscribeBy } from '@/lib/server/unsubscribing'

export const confirmAddress = openAction(linkInput, async ({ secret }) => {
  await confirmBy(secret, new Date())
  return { goTo: '/mail/confirmed' }
})

export const unsubscribe = openAction(linkInput, async ({ secret }) => {
  if (await unsubscribeBy(secret, new Date())) return { goTo: '/mail/unsubscribed' }
  throw new Refusal('This link ends nothing. Your account page can turn reminders off as well.')
})
