import pLimit from 'p-limit'
import { v7 } from 'uuid'
import { createAccount } from '@/db/account/sign-in'
import { write } from '@/db/client'
import { saveContact } from '@/db/network/commands'
import { saveFollowUp } from '@/db/reminders/commands'
import { reminderSettings } from '@/db/reminders/tables'
import type { UserId } from '@/lib/account/user-id'
import { dayIn } from '@/lib/day'
import { newWrappedKey, openVault } from '@/lib/server/vault'

export type Reader = { id: UserId; email: string }

const zone = 'Europe/London'

/** So many people whose digest for today is due, with one thing waiting for each. */
export function makeReaders(count: number): Promise<Reader[]> {
  const atOnce = pLimit(8)
  return Promise.all(Array.from({ length: count }, () => atOnce(makeReader)))
}

async function makeReader(): Promise<Reader> {
  const [id, now] = [v7() as UserId, new Date()]
  const email = `${id}@example.org`
  const key = newWrappedKey(id)
  await createAccount(
    { ...{ id, name: 'Asha', email, zone }, passwordHash: '', locale: 'en-GB', createdAt: now },
    { ...key, userId: id, createdAt: now },
  )
  const vault = openVault(id, key)
  const contactId = v7()
  await saveContact(id, { id: contactId, name: 'Maya' }, { now, zone })
  const followUp = { id: v7(), contactId, on: dayIn(zone, now) }
  const what = vault.seal('follow_ups.what', followUp.id, 'Say hello')
  await saveFollowUp(id, { ...followUp, what }, { now })
  const settings = { address: email, confirmedAt: now, digestTime: '00:00', nextDigestAt: now }
  const row = { id: v7(), userId: id, ...settings, calendarNames: true, createdAt: now }
  await write((tx) => tx.insert(reminderSettings).values(row))
  return { id, email }
}
