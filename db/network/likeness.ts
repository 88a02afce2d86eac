import { and, eq, isNull, ne, or } from 'drizzle-orm'
import { interviewPeople } from '@/db/applications/interviews/tables'
import { db } from '@/db/client'
import { countAll } from '@/db/columns'
import { beginningWith } from '@/db/containing'
import { followUps } from '@/db/reminders/tables'
import type { UserId } from '@/lib/account/user-id'
import type { Beside } from '@/lib/network/merge'
import { searchText } from '@/lib/search'
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

/** Who may be the same person: by mail, by page, or by name, in large letters or small. */
export async function listAlike(userId: UserId, one: ContactRow) {
  const { id, email, link } = one
  const named = searchText(one.name)
  const alike = [
    email ? eq(contacts.email, email) : undefined,
    link ? eq(contacts.link, link) : undefined,
    eq(contacts.searchText, one.searchText),
    // It reads all of her people in the index by name, as a search does: a link has none of its own.
    beginningWith(contacts.searchText, one.name),
  ]
  const found = await db()
    .select({
      ...{ id: contacts.id, name: contacts.name, company: contacts.company },
      ...{ email: contacts.email, link: contacts.link, searchText: contacts.searchText },
    })
    .from(contacts)
    .where(
      and(
        ...[eq(contacts.userId, userId), isNull(contacts.removedAt)],
        ...[ne(contacts.id, id), or(...alike)],
      ),
    )
  // Whoever is called Maya Lund begins with Maya too, and no engine alone tells the two apart:
  // SQLite’s `lower()` only knows ASCII.
  return found
    .filter(
      (other) =>
        (email && other.email === email) ||
        (link && other.link === link) ||
        other.searchText === one.searchText ||
        searchText(other.name) === named,
    )
    .slice(0, MOST)
    .map(({ id, name, company }) => ({ id, name, company }))
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
