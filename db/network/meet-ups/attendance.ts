import { and, eq, isNull } from 'drizzle-orm'
import { type Transaction, write } from '@/db/client'
import { insertOnce, theOne } from '@/db/owned'
import { countTowards } from '@/db/recovery/writing'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import type { NewName } from '@/lib/network/meet-ups/new-names'
import type { Sealed } from '@/lib/sealed'
import { searchText } from '@/lib/search'
import { contacts, touches } from '../tables'
import { derivedOf, refuseUnlessKnown, wereInTouch } from '../writing'
import { meetUps } from './tables'

/** Somebody she knows who was there; the id of the touch follows from the two. */
type Met = { contactId: string; touchId: string }
/** Somebody new; the same name and company as someone she knows already is that someone. */
type New = NewName & Met & { howWeMet: Sealed }
type HowItWas = { id: string; note: Sealed | null; there: Met[]; newcomers: New[] }
type When = { now: Date; today: Day }

/**
 * Keeps how a meet-up was: the note, a touch for each person met, and whoever was new. Said again
 * later it adds, and makes nobody twice.
 *
 * @throws NotFound when there is no such meet-up, or one of the people is not this person's.
 */
export async function saveHowItWas(
  userId: UserId,
  { id, note, there, newcomers }: HowItWas,
  { now, today }: When,
): Promise<void> {
  await write(async (tx) => {
    const its = and(eq(meetUps.userId, userId), eq(meetUps.id, id))
    // First of all, so that of several at once each waits for the one before.
    const kept = await tx
      .update(meetUps)
      .set({ note, changedAt: now })
      .where(its)
      .returning({ on: meetUps.on, notedAt: meetUps.notedAt })
    const { on, notedAt } = theOne(kept, 'That meet-up')
    if (notedAt === null) await tx.update(meetUps).set({ notedAt: now }).where(its)
    for (const { contactId } of there) await refuseUnlessKnown(tx, userId, contactId)
    const met = [...there]
    for (const one of newcomers) met.push(await whoIsNew(tx, userId, one, { on, now, today }))
    let isNews = false
    for (const one of met) isNews = (await wereThere(tx, userId, one, { id, on, now })) || isNews
    // An evening with ten people is one thing done.
    if (isNews) await countTowards(tx, userId, { step: 'network', now })
  })
}

async function whoIsNew(
  tx: Transaction,
  userId: UserId,
  { name, company, contactId, touchId, howWeMet }: New,
  { on, now, today }: When & { on: Day },
): Promise<Met> {
  const isNamed = eq(contacts.searchText, searchText(name, company))
  const [known] = await tx
    .select({ id: contacts.id })
    .from(contacts)
    .where(and(eq(contacts.userId, userId), isNull(contacts.removedAt), isNamed))
    .limit(1)
  if (known) return { contactId: known.id, touchId }
  await insertOnce(tx, contacts, {
    ...{ id: contactId, userId, name, company, tie: 'distant', metOn: on, howWeMet },
    ...{ ...derivedOf({ name, company }, today), createdAt: now },
  })
  return { contactId, touchId }
}

/** @returns whether it wasn't noted before. */
async function wereThere(
  tx: Transaction,
  userId: UserId,
  { contactId, touchId }: Met,
  { id: meetUpId, on, now }: { id: string; on: Day; now: Date },
): Promise<boolean> {
  const its = and(eq(touches.meetUpId, meetUpId), eq(touches.contactId, contactId))
  const [noted] = await tx
    .select({ id: touches.id })
    .from(touches)
    .where(and(eq(touches.userId, userId), its))
    .limit(1)
  if (noted) return false
  const touch = { id: touchId, userId, contactId, kind: 'met' as const, on, meetUpId }
  if (!(await insertOnce(tx, touches, { ...touch, createdAt: now }))) return false
  await wereInTouch(tx, userId, { contactId, on })
  return true
}
