import { and, asc, desc, eq, isNull, lte } from 'drizzle-orm'
import { interviewPeople, interviews } from '@/db/applications/interviews/tables'
import { db } from '@/db/client'
import { contacts } from '@/db/network/tables'
import type { UserId } from '@/lib/account/user-id'
import type { Interviewer } from '@/lib/feedback/addressee'

/** Whom she has met there, of the latest round first. */
export async function listInterviewers(
  userId: UserId,
  applicationId: string,
  { until, limit }: { until: Date; limit: number },
): Promise<Interviewer[]> {
  return db()
    .select({ interviewId: interviews.id, name: contacts.name, email: contacts.email })
    .from(interviewPeople)
    .innerJoin(
      interviews,
      and(eq(interviews.userId, userId), eq(interviews.id, interviewPeople.interviewId)),
    )
    .innerJoin(
      contacts,
      and(eq(contacts.userId, userId), eq(contacts.id, interviewPeople.contactId)),
    )
    .where(
      and(
        ...[eq(interviewPeople.userId, userId), isNull(contacts.removedAt)],
        eq(interviews.applicationId, applicationId),
        lte(interviews.startsAt, until),
      ),
    )
    .orderBy(desc(interviews.startsAt), asc(contacts.searchText), asc(contacts.id))
    .limit(limit)
}
