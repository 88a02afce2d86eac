import { and, eq, isNull, ne, or } from 'drizzle-orm'
import { interviewPeople } from '@/db/applications/interviews/tables'
import { db } from '@/db/client'
import { countAll } from '@/db/columns'
import { followUps } from '@/db/reminders/tables'
import type { UserId } from '@/lib/account/user-id'
import type { Beside } from '@/lib/network/merge'
import { contactApplications, meetUpPeople } from './joined-tables'
import { type ContactRow, contacts, contactTags, touches } from './tables'

type Counted =
  | typeof touches
  | typeof followUps
  | typeof contactTags
  | typeof contactApplications
  | typeof interviewPeople
  | typeof meetUpPeople

/** How many likenesses are offered. */
const MOST = 10

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

/** How much is kept beside a card, and would move with it. */
export async function countBeside(userId: UserId, contactId: string): Promise<Beside> {
  const count = async (table: Counted) => {
    const rows = await db()
      .select({ count: countAll() })
      .from(table)
      .where(and(eq(table.userId, userId), eq(table.contactId, contactId)))
    return rows[0]?.count ?? 0
  }
  return {
    touches: await count(touches),
    followUps: await count(followUps),
    tags: await count(contactTags),
    applications: await count(contactApplications),
    interviews: await count(interviewPeople),
    meetUps: await count(meetUpPeople),
  }
}
