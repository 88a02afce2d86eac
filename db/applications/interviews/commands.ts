import { and, eq, isNotNull, notInArray } from 'drizzle-orm'
import { v7 } from 'uuid'
import { type Transaction, write } from '@/db/client'
import { contacts } from '@/db/network/tables'
import { derivedOf } from '@/db/network/writing'
import { insertOnce, refuseUnlessOwned, removeOwned, theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Guests } from '@/lib/applications/interviews/people'
import { applications } from '../tables'
import { appendFact, type DecidedOn, inUse, type KeptFact } from '../writing'
import { interviewPeople, interviews, type NewInterviewRow } from './tables'

export type KeptInterview = Omit<NewInterviewRow, 'userId' | 'createdAt' | 'changedAt'>
export type ChangedInterview = Omit<KeptInterview, 'applicationId'>
/** A fact that comes with the interview, and what it was decided on. */
export type Move = { application: DecidedOn; fact: KeptFact }

type With = { guests: Guests; now: Date }

/**
 * Keeps an interview, the people she meets there, and what it means for its application.
 *
 * @throws NotFound when its application or someone she knows is not this person's.
 * @throws Refusal when the application has moved since the fact was decided.
 */
export async function saveInterview(
  userId: UserId,
  interview: KeptInterview,
  { guests, move, now }: With & { move?: Move | null },
): Promise<void> {
  await write(async (tx) => {
    await refuseUnlessInUse(tx, userId, interview.applicationId)
    const row = { ...interview, userId, createdAt: now, changedAt: now }
    if (!(await insertOnce(tx, interviews, row))) return
    await insertPeople(tx, userId, interview.id, { guests, now })
    if (move) await appendFact(tx, userId, move.application, { fact: move.fact, now })
  })
}

/**
 * Changes what is known of an interview, with exactly these people.
 *
 * @throws NotFound when there is no such interview of this person.
 */
export async function saveInterviewChange(
  userId: UserId,
  { id, ...details }: ChangedInterview,
  { guests, now }: With,
): Promise<void> {
  await write(async (tx) => {
    const saved = await tx
      .update(interviews)
      .set({ ...details, changedAt: now })
      .where(and(eq(interviews.userId, userId), eq(interviews.id, id)))
      .returning({ applicationId: interviews.applicationId })
    await refuseUnlessInUse(tx, userId, theOne(saved, 'That interview').applicationId)
    await tx.delete(interviewPeople).where(
      and(
        ...[eq(interviewPeople.userId, userId), eq(interviewPeople.interviewId, id)],
        // Whoever is in the trash isn’t shown in the form, and comes back with what they had.
        notInArray(interviewPeople.contactId, trashed(tx, userId)),
      ),
    )
    await insertPeople(tx, userId, id, { guests, now })
  })
}

/** The people stay in her network. */
export async function removeInterview(userId: UserId, id: string): Promise<void> {
  await write((tx) => removeOwned(tx, userId, interviews, id))
}

async function insertPeople(
  tx: Transaction,
  userId: UserId,
  interviewId: string,
  { guests, now }: With,
): Promise<void> {
  for (const id of guests.known) await refuseUnlessOwned(tx, userId, contacts, id)
  for (const { id, name, company } of guests.met) {
    const derived = derivedOf({ name, company })
    const contact = { id, userId, name, company, ...derived, createdAt: now }
    await insertOnce(tx, contacts, contact)
  }
  const contactIds = new Set([...guests.known, ...guests.met.map(({ id }) => id)])
  const rows = [...contactIds].map((contactId) => ({ id: v7(), userId, interviewId, contactId }))
  if (rows.length > 0) await tx.insert(interviewPeople).values(rows).onConflictDoNothing()
}

function trashed(tx: Transaction, userId: UserId) {
  return tx
    .select({ id: contacts.id })
    .from(contacts)
    .where(and(eq(contacts.userId, userId), isNotNull(contacts.removedAt)))
}

async function refuseUnlessInUse(tx: Transaction, userId: UserId, id: string): Promise<void> {
  const found = await tx
    .select({ id: applications.id })
    .from(applications)
    .where(and(eq(applications.userId, userId), eq(applications.id, id), inUse()))
    .limit(1)
  theOne(found, 'That application')
}
