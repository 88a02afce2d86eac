import { write } from '@/db/client'
import { changeOwned, insertOnce, refuseUnlessOwned, removeOwned } from '@/db/owned'
import { countTowards } from '@/db/recovery/writing'
import type { UserId } from '@/lib/account/user-id'
import { searchText } from '@/lib/search'
import { contacts, type NewContactRow, type NewTouchRow, touches } from './tables'
import { wereInTouch } from './writing'

export type KeptContact = Omit<NewContactRow, 'userId' | 'lastTouchOn' | 'searchText' | 'createdAt'>
export type KeptTouch = Omit<NewTouchRow, 'userId' | 'createdAt'>

export async function saveContact(
  userId: UserId,
  contact: KeptContact,
  { now }: { now: Date },
): Promise<void> {
  const search = searchText(contact.name, contact.company)
  const row = { ...contact, userId, searchText: search, createdAt: now }
  await write((tx) => insertOnce(tx, contacts, row))
}

/** @throws NotFound when there is no such contact of this person. */
export async function changeContact(
  userId: UserId,
  { id, ...details }: KeptContact,
): Promise<void> {
  await write((tx) =>
    changeOwned(tx, userId, contacts, {
      id,
      to: { ...details, searchText: searchText(details.name, details.company) },
      what: 'That person',
    }),
  )
}

/**
 * Keeps a touch and the day the two were last in touch; it counts for the step of a running
 * recovery.
 *
 * @throws NotFound when there is no such contact of this person.
 */
export async function saveTouch(
  userId: UserId,
  touch: KeptTouch,
  { now }: { now: Date },
): Promise<void> {
  await write(async (tx) => {
    await refuseUnlessOwned(tx, userId, contacts, touch.contactId)
    const made = await insertOnce(tx, touches, { ...touch, userId, createdAt: now })
    if (!made) return
    await countTowards(tx, userId, { step: 'network', now })
    await wereInTouch(tx, userId, touch)
  })
}

export async function removeContact(userId: UserId, id: string): Promise<void> {
  await write((tx) => removeOwned(tx, userId, contacts, id))
}
