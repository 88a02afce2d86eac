import { and, eq, inArray, isNull, ne, or, type SQL } from 'drizzle-orm'
import { interviewPeople } from '@/db/applications/interviews/tables'
import { db, type Transaction, write } from '@/db/client'
import { changeOwned, theOne } from '@/db/owned'
import { followUps } from '@/db/reminders/tables'
import type { UserId } from '@/lib/account/user-id'
import { dayIn } from '@/lib/day'
import type { KeptContact } from './commands'
import { contactApplications, meetUpPeople } from './joined-tables'
import { type ContactRow, contacts, contactTags, touches } from './tables'
import { derivedOf } from './writing'

/** How many likenesses are offered. */
const MOST = 10

type Merge = {
  keptId: string
  otherId: string
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
 */
export async function mergeContacts(userId: UserId, merge: Merge): Promise<void> {
  const { keptId, otherId, card, now, zone } = merge
  await write(async (tx) => {
    const [kept, other] = [await getCard(tx, userId, keptId), await getCard(tx, userId, otherId)]
    await moveAll(tx, userId, merge)
    const days = [kept.lastTouchOn, other.lastTouchOn].filter((day) => day !== null)
    const lastTouchOn = days.toSorted().at(-1) ?? null
    const derived = derivedOf({ ...kept, ...card, lastTouchOn }, dayIn(zone, kept.createdAt))
    const to = { ...card, ...derived, lastTouchOn, importId: null, changedAt: now }
    await changeOwned(tx, userId, contacts, { id: keptId, to, what: 'That person' })
    const away = { removedAt: now, importId: null, lastTouchOn: null, nextTouchOn: null }
    await changeOwned(tx, userId, contacts, { id: otherId, to: away, what: 'That person' })
  })
}

/** Who may be the same person: by mail, by page, or by name. */
export async function listAlike(userId: UserId, { id, email, link, name, searchText }: ContactRow) {
  const alike = [
    email ? eq(contacts.email, email) : undefined,
    link ? eq(contacts.link, link) : undefined,
    eq(contacts.searchText, searchText),
    eq(contacts.name, name),
  ]
  return db()
    .select({ id: contacts.id, name: contacts.name, company: contacts.company })
    .from(contacts)
    .where(
      and(
        ...[eq(contacts.userId, userId), isNull(contacts.removedAt)],
        ...[ne(contacts.id, id), or(...alike)],
      ),
    )
    .limit(MOST)
}

async function getCard(tx: Transaction, userId: UserId, id: string) {
  const rows = await tx
    .select()
    .from(contacts)
    .where(and(eq(contacts.userId, userId), eq(contacts.id, id), isNull(contacts.removedAt)))
  return theOne(rows, 'That person')
}

async function moveAll(
  tx: Transaction,
  userId: UserId,
  { keptId, otherId }: Pick<Merge, 'keptId' | 'otherId'>,
): Promise<void> {
  for (const table of [touches, followUps]) {
    await tx
      .update(table)
      .set({ contactId: keptId })
      .where(and(eq(table.userId, userId), eq(table.contactId, otherId)))
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
    const had = await tx.select({ of }).from(table).where(mine(keptId))
    // What both have is there once.
    const both = had.map((row) => String(row.of))
    await tx.delete(table).where(and(mine(otherId), inArray(of, both)))
    await tx.update(table).set({ contactId: keptId }).where(mine(otherId))
  }
}
