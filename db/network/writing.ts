import { and, desc, eq, isNull, lt, or } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { addDays, type Day } from '@/lib/day'
import { dueOn } from '@/lib/network/cadence'
import { companyKey } from '@/lib/network/company-key'
import { searchText } from '@/lib/search'
import { contacts, touches } from './tables'

type Said = {
  name: string
  company?: string | null
  cadenceDays?: number | null
  lastTouchOn?: Day | null
}

/**
 * The columns that follow from what is known of a person; `addedOn` in the owner’s own zone, left
 * out where no rhythm is asked for.
 */
export function derivedOf({ name, company = null, ...rhythm }: Said, addedOn?: Day) {
  const { cadenceDays = null, lastTouchOn = null } = rhythm
  const from = lastTouchOn ?? addedOn
  return {
    searchText: searchText(name, company),
    companyKey: companyKey(company),
    nextTouchOn: from ? dueOn({ cadenceDays, lastTouchOn, addedOn: from }) : null,
  }
}

/**
 * Part of a write: the two were in touch on a day. The latest day wins, decided by the row itself,
 * so that two touches at once can’t undo it, and the rhythm counts from it.
 */
export async function wereInTouch(
  tx: Transaction,
  userId: UserId,
  { contactId, on }: { contactId: string; on: Day },
): Promise<void> {
  const isLater = or(isNull(contacts.lastTouchOn), lt(contacts.lastTouchOn, on))
  const [moved] = await tx
    .update(contacts)
    .set({ lastTouchOn: on, importId: null })
    .where(and(eq(contacts.userId, userId), eq(contacts.id, contactId), isLater))
    .returning({ cadenceDays: contacts.cadenceDays })
  if (!moved || moved.cadenceDays === null) return
  await tx
    .update(contacts)
    .set({ nextTouchOn: addDays(on, moved.cadenceDays) })
    .where(and(eq(contacts.userId, userId), eq(contacts.id, contactId)))
}

/** The day two were last in touch, by what is noted; null when nothing is. */
export async function latestTouch(
  tx: Transaction,
  userId: UserId,
  contactId: string,
): Promise<Day | null> {
  const [latest] = await tx
    .select({ on: touches.on })
    .from(touches)
    .where(and(eq(touches.userId, userId), eq(touches.contactId, contactId)))
    .orderBy(desc(touches.on))
    .limit(1)
  return latest?.on ?? null
}

/** Part of a write. @throws NotFound unless this is somebody she knows, and not in the trash. */
export async function refuseUnlessKnown(
  tx: Transaction,
  userId: UserId,
  contactId: string,
): Promise<void> {
  const found = await tx
    .select({ id: contacts.id })
    .from(contacts)
    .where(and(eq(contacts.userId, userId), eq(contacts.id, contactId), isNull(contacts.removedAt)))
  theOne(found, 'That person')
}
