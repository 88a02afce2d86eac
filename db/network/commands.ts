import { and, eq, isNull } from 'drizzle-orm'
import { type Transaction, write } from '@/db/client'
import { isStill } from '@/db/edition'
import { changeStanding, insertOnce, theOne } from '@/db/owned'
import { countTowards } from '@/db/recovery/writing'
import type { UserId } from '@/lib/account/user-id'
import { dayIn } from '@/lib/day'
import type { Edition } from '@/lib/edition'
import { EDITED_ELSEWHERE } from '@/lib/refusal'
import { contacts, type NewContactRow, type NewTouchRow, touches } from './tables'
import { writeContactTags } from './tags'
import { derivedOf, wereInTouch } from './writing'

/** What she says of a person; the rest follows from it. */
export type KeptContact = Pick<NewContactRow, 'id' | 'name'> &
  Partial<
    Pick<
      NewContactRow,
      | ('company' | 'role' | 'tie' | 'email' | 'phone' | 'link' | 'channels' | 'howWeMet')
      | ('metOn' | 'gives' | 'offered' | 'offeredOn' | 'cadenceDays')
    >
  > & { tags?: string[] }
export type KeptTouch = Omit<NewTouchRow, 'userId' | 'createdAt'>

type When = {
  now: Date
  /** Where she lives, since a rhythm counts in days of hers. */
  zone: string
}

export async function saveContact(
  userId: UserId,
  { tags = [], ...contact }: KeptContact,
  { now, zone }: When,
): Promise<void> {
  const derived = derivedOf(contact, dayIn(zone, now))
  await write(async (tx) => {
    const row = { ...contact, ...derived, userId, createdAt: now }
    if (!(await insertOnce(tx, contacts, row))) return
    await writeContactTags(tx, userId, { contactId: contact.id, tags })
  })
}

/**
 * Changes the edition of a contact that she has seen.
 *
 * @throws NotFound when there is no such contact of this person.
 * @throws Refusal when it has been changed since.
 */
export async function changeContact(
  userId: UserId,
  { id, tags = [], ...details }: KeptContact,
  { basedOn, now, zone }: When & { basedOn: Edition },
): Promise<void> {
  await write(async (tx) => {
    const { createdAt, lastTouchOn } = await getKept(tx, userId, id)
    const derived = derivedOf({ ...details, lastTouchOn }, dayIn(zone, createdAt))
    const to = { ...details, ...derived, importId: null, changedAt: now }
    await changeStanding(tx, userId, contacts, {
      ...{ id, to, why: EDITED_ELSEWHERE },
      where: [isStill(contacts.changedAt, basedOn), isNull(contacts.removedAt)],
    })
    await writeContactTags(tx, userId, { contactId: id, tags })
  })
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
    await getKept(tx, userId, touch.contactId)
    const made = await insertOnce(tx, touches, { ...touch, userId, createdAt: now })
    if (!made) return
    await countTowards(tx, userId, { step: 'network', now })
    await wereInTouch(tx, userId, touch)
  })
}

async function getKept(tx: Transaction, userId: UserId, id: string) {
  const rows = await tx
    .select({ createdAt: contacts.createdAt, lastTouchOn: contacts.lastTouchOn })
    .from(contacts)
    .where(and(eq(contacts.userId, userId), eq(contacts.id, id), isNull(contacts.removedAt)))
  return theOne(rows, 'That person')
}
