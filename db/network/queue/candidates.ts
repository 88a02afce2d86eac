import { and, asc, desc, eq, inArray, isNotNull, isNull, lte, type SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { dayIn } from '@/lib/day'
import type { Candidate, RecentNo } from '@/lib/network/queue/ranking'
import { contactApplications } from '../joined-tables'
import { contacts, contactTags, touches } from '../tables'
import { listContactTags } from '../tags'
import { type InterviewAhead, listEvents, type Now } from './situation'

/** How many people each reason brings: far more than are shown, far fewer than there may be. */
const OF_EACH = 20

const known = {
  id: contacts.id,
  name: contacts.name,
  company: contacts.company,
  companyKey: contacts.companyKey,
  role: contacts.role,
  tie: contacts.tie,
  lastTouchOn: contacts.lastTouchOn,
  nextTouchOn: contacts.nextTouchOn,
  offeredOn: contacts.offeredOn,
  createdAt: contacts.createdAt,
}

type Ahead = { interviews: readonly InterviewAhead[] }

/**
 * The people there may be a reason to write to: some for each reason, so that it takes as long with
 * five thousand of them as with fifty.
 */
export async function listCandidates(
  userId: UserId,
  { noes, ...now }: Now & Ahead & { noes: readonly RecentNo[] },
): Promise<Candidate[]> {
  const { today, interviews } = now
  const meetings = await listMeetings(userId, now)
  const wanted = noes.flatMap(({ tags }) => tags)
  const found = await Promise.all([
    some(userId, inIds([...meetings.events, ...meetings.joined])),
    some(userId, inCompanies([...noes, ...interviews])),
    some(userId, isNotNull(contacts.offeredOn), desc(contacts.offeredOn)),
    some(userId, lte(contacts.nextTouchOn, today), asc(contacts.nextTouchOn)),
    some(userId, withTags(userId, wanted)),
    quiet(userId, eq(contacts.tie, 'moderate')),
    quiet(userId, isNull(contacts.tie)),
    quiet(userId, eq(contacts.tie, 'distant')),
    quiet(userId, eq(contacts.tie, 'close')),
  ])
  const people = [...new Map(found.flat().map((row) => [row.id, row])).values()]
  return described(userId, people, { ...now, ...meetings })
}

/**
 * The same for one of them.
 *
 * @throws NotFound when there is no such contact of this person.
 */
export async function findCandidate(
  userId: UserId,
  id: string,
  now: Now & Ahead,
): Promise<Candidate> {
  const [people, meetings] = await Promise.all([
    some(userId, eq(contacts.id, id)),
    listMeetings(userId, now),
  ])
  return theOne(await described(userId, people, { ...now, ...meetings }), 'That person')
}

type Meetings = Awaited<ReturnType<typeof listMeetings>>
type Known = Awaited<ReturnType<typeof some>>[number]

async function described(
  userId: UserId,
  people: Known[],
  { zone, interviews, events, joined }: Now & Ahead & Meetings,
): Promise<Candidate[]> {
  const tags = await listContactTags(
    userId,
    people.map(({ id }) => id),
  )
  return people.map(({ createdAt, ...row }) => ({
    ...row,
    addedOn: dayIn(zone, createdAt),
    tags: tags.flatMap(({ contactId, tag }) => (contactId === row.id ? [tag] : [])),
    event: events.find(({ contactId }) => contactId === row.id) ?? null,
    interview: interviewOf(row.id, joined, interviews),
  }))
}

async function listMeetings(userId: UserId, { today, interviews }: Now & Ahead) {
  const ids = interviews.map(({ applicationId }) => applicationId)
  const [events, joined] = await Promise.all([listEvents(userId, today), listJoined(userId, ids)])
  return { events, joined }
}

/** The last words noted about each of some people, still sealed. */
export async function listLastNotes(userId: UserId, contactIds: string[]) {
  if (contactIds.length === 0) return []
  const rows = await db()
    .select({ id: touches.id, contactId: touches.contactId, on: touches.on, note: touches.note })
    .from(touches)
    .where(
      and(
        ...[eq(touches.userId, userId), inArray(touches.contactId, contactIds)],
        isNotNull(touches.note),
      ),
    )
    .orderBy(desc(touches.on), desc(touches.id))
    .limit(OF_EACH * contactIds.length)
  return contactIds.flatMap((id) => rows.find(({ contactId }) => contactId === id) ?? [])
}

// Those never written to, then those it has been quiet with the longest: two ways into the index.
async function quiet(userId: UserId, tie: SQL) {
  const never = await some(userId, and(tie, isNull(contacts.lastTouchOn)))
  if (never.length >= OF_EACH) return never
  return [...never, ...(await some(userId, tie, asc(contacts.lastTouchOn)))]
}

async function some(userId: UserId, condition: SQL | undefined, order?: SQL) {
  if (condition === undefined) return []
  const rows = db()
    .select(known)
    .from(contacts)
    .where(and(eq(contacts.userId, userId), isNull(contacts.removedAt), condition))
    .limit(OF_EACH)
  return order ? rows.orderBy(order) : rows
}

function inIds(rows: readonly { contactId: string }[]): SQL | undefined {
  const ids = rows.map(({ contactId }) => contactId)
  return ids.length > 0 ? inArray(contacts.id, ids) : undefined
}

function inCompanies(rows: readonly { companyKey: string | null }[]): SQL | undefined {
  const keys = [...new Set(rows.flatMap(({ companyKey }) => companyKey ?? []))]
  return keys.length > 0 ? inArray(contacts.companyKey, keys) : undefined
}

function withTags(userId: UserId, tags: string[]): SQL | undefined {
  if (tags.length === 0) return undefined
  const tagged = db()
    .select({ id: contactTags.contactId })
    .from(contactTags)
    .where(and(eq(contactTags.userId, userId), inArray(contactTags.tag, [...new Set(tags)])))
    .limit(OF_EACH)
  return inArray(contacts.id, tagged)
}

async function listJoined(userId: UserId, applicationIds: string[]) {
  if (applicationIds.length === 0) return []
  const { contactId, applicationId } = contactApplications
  return db()
    .select({ contactId, applicationId })
    .from(contactApplications)
    .where(and(eq(contactApplications.userId, userId), inArray(applicationId, applicationIds)))
    .orderBy(asc(contactApplications.id))
    .limit(OF_EACH)
}

function interviewOf(
  id: string,
  joined: readonly { contactId: string; applicationId: string }[],
  interviews: readonly InterviewAhead[],
): Candidate['interview'] {
  const about = joined.flatMap(({ contactId, applicationId }) =>
    contactId === id ? [applicationId] : [],
  )
  return interviews.find(({ applicationId }) => about.includes(applicationId)) ?? null
}
