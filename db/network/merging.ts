import { and, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import { interviewPeople } from '@/db/applications/interviews/tables'
import { type Transaction, write } from '@/db/client'
import { isStill } from '@/db/edition'
import { changeOwned, theOne } from '@/db/owned'
import { followUps } from '@/db/reminders/tables'
import type { UserId } from '@/lib/account/user-id'
import { dayIn } from '@/lib/day'
import { CHANGED_ELSEWHERE, Refusal } from '@/lib/refusal'
import type { KeptContact } from './commands'
import { contactApplications, meetUpPeople } from './joined-tables'
import { type ContactRow, contacts, contactTags, touches } from './tables'
import { derivedOf, latestTouch } from './writing'

/** A card, as it was when the merge was decided. */
type Decided = Pick<ContactRow, 'id' | 'changedAt'>

type Merge = {
  kept: Decided
  other: Decided
  /** What the kept one says from now on. */
  card: Omit<KeptContact, 'id' | 'name' | 'tags'>
  now: Date
  zone: string
}

/**
 * Makes two cards of one person one: everything beside the other comes to the kept one, and the
 * other’s bare card goes into the trash.
 *
 * @throws NotFound when either is not this person's, or in the trash.
 * @throws Refusal when either has changed since the merge was decided.
 */
export async function mergeContacts(userId: UserId, merge: Merge): Promise<void> {
  const { kept, other, card, now, zone } = merge
  await write(async (tx) => {
    const { name, createdAt } = await claim(tx, userId, kept, now)
    await claim(tx, userId, other, now)
    await moveAll(tx, userId, merge)
    const lastTouchOn = await latestTouch(tx, userId, kept.id)
    const derived = derivedOf({ ...card, name, lastTouchOn }, dayIn(zone, createdAt))
    const to = { ...card, ...derived, lastTouchOn }
    await changeOwned(tx, userId, contacts, { id: kept.id, to, what: 'That person' })
    const away = { removedAt: now, lastTouchOn: null, nextTouchOn: null }
    await changeOwned(tx, userId, contacts, { id: other.id, to: away, what: 'That person' })
  })
}

/** Touching a card first also locks it, so that what it says is still what the merge was made of. */
async function claim(tx: Transaction, userId: UserId, { id, changedAt }: Decided, now: Date) {
  const its = and(eq(contacts.userId, userId), eq(contacts.id, id), isNull(contacts.removedAt))
  const [claimed] = await tx
    .update(contacts)
    .set({ importId: null, changedAt: now })
    .where(and(its, isStill(contacts.changedAt, changedAt)))
    .returning({ name: contacts.name, createdAt: contacts.createdAt })
  if (claimed) return claimed
  theOne(await tx.select({ id: contacts.id }).from(contacts).where(its), 'That person')
  throw new Refusal(CHANGED_ELSEWHERE)
}

async function moveAll(
  tx: Transaction,
  userId: UserId,
  { kept, other }: Pick<Merge, 'kept' | 'other'>,
): Promise<void> {
  for (const table of [touches, followUps]) {
    await tx
      .update(table)
      .set({ contactId: kept.id })
      .where(and(eq(table.userId, userId), eq(table.contactId, other.id)))
  }
  const sets = [
    { table: contactTags, of: contactTags.tag },
    { table: contactApplications, of: contactApplications.applicationId },
    { table: meetUpPeople, of: meetUpPeople.meetUpId },
    { table: interviewPeople, of: interviewPeople.interviewId },
  ] as const
  for (const { table, of } of sets) {
    const mine = (id: string): SQL | undefined =>
      and(eq(table.userId, userId), eq(table.contactId, id))
    const had = await tx.select({ of }).from(table).where(mine(kept.id))
    // What both have is there once.
    const both = had.map((row) => String(row.of))
    await tx.delete(table).where(and(mine(other.id), inArray(of, both)))
    await tx.update(table).set({ contactId: kept.id }).where(mine(other.id))
  }
}
