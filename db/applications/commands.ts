import { and, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import { type Transaction, write } from '@/db/client'
import { insertOnce, theOne } from '@/db/owned'
import { rejections } from '@/db/recovery/tables'
import type { UserId } from '@/lib/account/user-id'
import { Refusal } from '@/lib/refusal'
import type { Sealed } from '@/lib/sealed'
import { searchText } from '@/lib/search'
import { applications, applicationTags, type NewApplicationRow } from './tables'
import {
  appendFact,
  type DecidedOn,
  type Details,
  hers,
  insertApplication,
  insertEvent,
  insertTags,
  inUse,
  type KeptApplication,
  type KeptFact,
  refuseUnlessKept,
} from './writing'

const NOTES_CHANGED =
  'These notes were changed in another tab or on another device, so nothing was saved over them. Copy what you wrote here, then reload the page.'

/** Keeps a new application with its first fact. */
export async function saveApplication(
  userId: UserId,
  application: KeptApplication,
  { fact, now }: { fact: KeptFact; now: Date },
): Promise<void> {
  await write((tx) => insertApplication(tx, userId, application, { fact, now }))
}

/**
 * Adds a fact to an application’s history and derives where it stands from all of them. A no makes
 * a rejection as well, which remembers how far the road went.
 *
 * @throws NotFound when there is no such application of this person.
 * @throws Refusal when it has moved since the fact was decided.
 */
export async function saveFact(
  userId: UserId,
  application: DecidedOn,
  { fact, now }: { fact: KeptFact; now: Date },
): Promise<void> {
  await write(async (tx) => {
    await appendFact(tx, userId, application, { fact, now })
    await insertRejection(tx, userId, application.id, { fact, now })
  })
}

async function insertRejection(
  tx: Transaction,
  userId: UserId,
  applicationId: string,
  { fact, now }: { fact: KeptFact; now: Date },
): Promise<void> {
  if (fact.ending !== 'rejected' || !['ended', 'reclassified'].includes(fact.kind)) return
  // A silence she had closed for her own peace turns out to have been a no: it stays one no.
  const answered = await tx
    .update(rejections)
    .set({ came: 'word', receivedOn: fact.on })
    .where(
      and(
        ...[eq(rejections.userId, userId), eq(rejections.applicationId, applicationId)],
        eq(rejections.came, 'silence'),
      ),
    )
    .returning({ id: rejections.id })
  if (answered.length > 0) return
  const { furthestStage } = applications
  const rows = await tx
    .select({ furthestStage })
    .from(applications)
    .where(and(eq(applications.userId, userId), eq(applications.id, applicationId)))
  const { furthestStage: stageReached } = theOne(rows, 'That application')
  const row = { id: fact.id, userId, applicationId, receivedOn: fact.on, stageReached }
  await insertOnce(tx, rejections, { ...row, createdAt: now })
}

/** What she says about it, all at once, with exactly these tags. */
export async function saveDetails(
  userId: UserId,
  { id, tags, ...details }: Details & { id: string },
): Promise<void> {
  await write(async (tx) => {
    const { company, role } = details
    await change(tx, userId, id, { ...details, searchText: searchText(company, role) })
    if (tags) await replaceTags(tx, userId, id, tags)
  })
}

export async function saveAdvert(userId: UserId, id: string, advert: Sealed | null) {
  await write((tx) => change(tx, userId, id, { advert }))
}

export type NotesChange = { notes: Sealed | null; version: string; basedOn: string | null }

/**
 * Keeps the notes under a new version; the same save sent twice is kept once.
 *
 * @throws Refusal when they were changed since the version this change is based on.
 */
export async function saveNotes(
  userId: UserId,
  id: string,
  { notes, version, basedOn }: NotesChange,
): Promise<void> {
  await write(async (tx) => {
    const known = applications.notesVersion
    const saved = await tx
      .update(applications)
      .set({ notes, notesVersion: version, ...hers })
      .where(
        and(
          ...[eq(applications.userId, userId), eq(applications.id, id), inUse()],
          or(basedOn === null ? isNull(known) : eq(known, basedOn), eq(known, version)),
        ),
      )
      .returning({ id: applications.id })
    if (saved.length > 0) return
    await change(tx, userId, id, {})
    throw new Refusal(NOTES_CHANGED)
  })
}

/**
 * Puts an application away, or back; the history says when.
 *
 * @throws Refusal when another tab was quicker.
 */
export async function saveArchiving(
  userId: UserId,
  applicationId: string,
  { fact, now }: { fact: KeptFact; now: Date },
): Promise<void> {
  await write((tx) => archiveWith(tx, userId, applicationId, { fact, now }))
}

export async function archiveWith(
  tx: Transaction,
  userId: UserId,
  applicationId: string,
  { fact, now }: { fact: KeptFact; now: Date },
): Promise<void> {
  const away = fact.kind === 'archived'
  const { archivedAt } = applications
  const saved = await tx
    .update(applications)
    .set({ archivedAt: away ? now : null, ...hers })
    .where(
      and(
        ...[eq(applications.userId, userId), eq(applications.id, applicationId), inUse()],
        away ? isNull(archivedAt) : isNotNull(archivedAt),
      ),
    )
    .returning({ id: applications.id })
  if (saved.length === 0) return refuseUnlessKept(tx, userId, { applicationId, fact })
  await insertEvent(tx, userId, applicationId, { fact, now })
}

async function change(
  tx: Transaction,
  userId: UserId,
  id: string,
  values: Partial<NewApplicationRow>,
): Promise<void> {
  const saved = await tx
    .update(applications)
    .set({ id, ...values, ...hers })
    .where(and(eq(applications.userId, userId), eq(applications.id, id), inUse()))
    .returning({ id: applications.id })
  theOne(saved, 'That application')
}

async function replaceTags(tx: Transaction, userId: UserId, id: string, tags: string[]) {
  await removeTags(tx, userId, [id])
  await insertTags(tx, userId, [id], tags)
}

/** Takes these tags, or all of them, off these applications. */
export async function removeTags(tx: Transaction, userId: UserId, ids: string[], tags?: string[]) {
  await tx
    .delete(applicationTags)
    .where(
      and(
        eq(applicationTags.userId, userId),
        inArray(applicationTags.applicationId, ids),
        tags && inArray(applicationTags.tag, tags),
      ),
    )
}
