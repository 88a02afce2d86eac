import { and, asc, desc, eq, gte, isNull, lt, notInArray } from 'drizzle-orm'
import { interviewPeople, interviews } from '@/db/applications/interviews/tables'
import { applications } from '@/db/applications/tables'
import { db, type Transaction, write } from '@/db/client'
import { insertOnce, theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { companyKey } from '@/lib/network/company-key'
import { contactApplications } from './joined-tables'
import { contacts } from './tables'

/** How many are listed, or offered to choose from. */
const MOST = 50

type Join = { id: string; contactId: string; applicationId: string }

/**
 * Says that somebody has to do with an application; said twice, it is one thing.
 *
 * @throws NotFound when either is not this person's.
 */
export async function joinApplication(userId: UserId, join: Join): Promise<void> {
  const { contactId, applicationId } = join
  await write(async (tx) => {
    await refuseUnlessInSight(tx, userId, contacts, contactId)
    await refuseUnlessInSight(tx, userId, applications, applicationId)
    const [known] = await tx
      .select({ id: contactApplications.id })
      .from(contactApplications)
      .where(
        and(
          ...[eq(contactApplications.userId, userId), eq(contactApplications.contactId, contactId)],
          eq(contactApplications.applicationId, applicationId),
        ),
      )
    if (known) return
    await insertOnce(tx, contactApplications, { ...join, userId })
    const its = and(eq(contacts.userId, userId), eq(contacts.id, contactId))
    await tx.update(contacts).set({ importId: null }).where(its)
  })
}

/** @throws NotFound when there is no such join of this person. */
export async function partFromApplication(userId: UserId, id: string): Promise<void> {
  await write(async (tx) => {
    const parted = await tx
      .delete(contactApplications)
      .where(and(eq(contactApplications.userId, userId), eq(contactApplications.id, id)))
      .returning({ id: contactApplications.id })
    theOne(parted)
  })
}

/** What somebody has to do with. */
export async function listApplicationsWith(userId: UserId, contactId: string) {
  return db()
    .select({
      id: contactApplications.id,
      applicationId: applications.id,
      company: applications.company,
      role: applications.role,
    })
    .from(contactApplications)
    .innerJoin(
      applications,
      and(eq(applications.userId, userId), eq(applications.id, contactApplications.applicationId)),
    )
    .where(
      and(
        ...[eq(contactApplications.userId, userId), eq(contactApplications.contactId, contactId)],
        isNull(applications.removedAt),
      ),
    )
    .orderBy(asc(applications.company), asc(contactApplications.id))
    .limit(MOST)
}

/** Who has to do with an application. */
export async function listContactsOf(userId: UserId, applicationId: string) {
  return db()
    .select({ id: contacts.id, name: contacts.name, company: contacts.company })
    .from(contactApplications)
    .innerJoin(
      contacts,
      and(eq(contacts.userId, userId), eq(contacts.id, contactApplications.contactId)),
    )
    .where(
      and(
        eq(contactApplications.userId, userId),
        ...[eq(contactApplications.applicationId, applicationId), isNull(contacts.removedAt)],
      ),
    )
    .orderBy(asc(contacts.searchText), asc(contacts.id))
    .limit(MOST)
}

/** Whom else she knows at the company an application is for. */
export async function listOthersAt(userId: UserId, applicationId: string, limit: number) {
  const [application] = await db()
    .select({ company: applications.company })
    .from(applications)
    .where(
      and(
        ...[eq(applications.userId, userId), eq(applications.id, applicationId)],
        isNull(applications.removedAt),
      ),
    )
  const company = companyKey(application?.company ?? null)
  if (company === null) return []
  const joined = db()
    .select({ id: contactApplications.contactId })
    .from(contactApplications)
    .where(
      and(
        eq(contactApplications.userId, userId),
        eq(contactApplications.applicationId, applicationId),
      ),
    )
  return db()
    .select({ id: contacts.id, name: contacts.name, company: contacts.company })
    .from(contacts)
    .where(
      and(
        ...[eq(contacts.userId, userId), isNull(contacts.removedAt)],
        ...[eq(contacts.companyKey, company), notInArray(contacts.id, joined)],
      ),
    )
    .orderBy(asc(contacts.searchText), asc(contacts.id))
    .limit(limit)
}

/** The interviews somebody takes part in, from an instant on or before one, the latest first. */
export async function listInterviewsWith(
  userId: UserId,
  contactId: string,
  { from, before }: { from?: Date; before?: Date },
) {
  return db()
    .select({ id: interviews.id, company: applications.company, startsAt: interviews.startsAt })
    .from(interviewPeople)
    .innerJoin(
      interviews,
      and(eq(interviews.userId, userId), eq(interviews.id, interviewPeople.interviewId)),
    )
    .innerJoin(
      applications,
      and(eq(applications.userId, userId), eq(applications.id, interviews.applicationId)),
    )
    .where(
      and(
        ...[eq(interviewPeople.userId, userId), eq(interviewPeople.contactId, contactId)],
        isNull(applications.removedAt),
        from && gte(interviews.startsAt, from),
        before && lt(interviews.startsAt, before),
      ),
    )
    .orderBy(desc(interviews.startsAt), asc(interviews.id))
    .limit(MOST)
}

/** Applications that are on their way, to choose from. */
export async function listOpenToJoin(userId: UserId) {
  return db()
    .select({ id: applications.id, company: applications.company, role: applications.role })
    .from(applications)
    .where(
      and(
        ...[eq(applications.userId, userId), isNull(applications.removedAt)],
        ...[isNull(applications.archivedAt), isNull(applications.ending)],
      ),
    )
    .orderBy(desc(applications.touchedAt), asc(applications.id))
    .limit(MOST)
}

async function refuseUnlessInSight(
  tx: Transaction,
  userId: UserId,
  table: typeof contacts | typeof applications,
  id: string,
): Promise<void> {
  const found = await tx
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.userId, userId), eq(table.id, id), isNull(table.removedAt)))
  theOne(found)
}
