import { and, eq, inArray } from 'drizzle-orm'
import { type Transaction, write } from '@/db/client'
import type { UserId } from '@/lib/account/user-id'
import { NotFound } from '@/lib/refusal'
import { archiveWith, removeTags } from './commands'
import { applications } from './tables'
import { appendFact, type DecidedOn, hers, insertTags, inUse, type KeptFact } from './writing'

/** What happens to one of many, as it was decided. */
export type OneOfMany = { application: DecidedOn; fact: KeptFact }

/** Ends, or takes back, many at once: all of them, or none. */
export async function saveFacts(userId: UserId, many: OneOfMany[], { now }: { now: Date }) {
  await write(async (tx) => {
    for (const { application, fact } of many)
      await appendFact(tx, userId, application, { fact, now })
  })
}

/** Puts many away, or back: all of them, or none. */
export async function saveArchivings(userId: UserId, many: OneOfMany[], { now }: { now: Date }) {
  await write(async (tx) => {
    for (const { application, fact } of many) {
      await archiveWith(tx, userId, application.id, { fact, now })
    }
  })
}

/** Gives many these tags. Whatever is not this person’s is left alone. */
export async function saveTagsOfMany(userId: UserId, ids: string[], tags: string[]) {
  await write(async (tx) => insertTags(tx, userId, await taken(tx, userId, ids), tags))
}

/** Takes these tags off many. */
export async function removeTagsOfMany(userId: UserId, ids: string[], tags: string[]) {
  await write(async (tx) => removeTags(tx, userId, await taken(tx, userId, ids), tags))
}

// Those of these that are this person’s, which are hers from now on wherever they came from.
async function taken(tx: Transaction, userId: UserId, ids: string[]): Promise<string[]> {
  const rows = await tx
    .update(applications)
    .set(hers)
    .where(and(eq(applications.userId, userId), inArray(applications.id, ids), inUse()))
    .returning({ id: applications.id })
  if (rows.length === 0) throw new NotFound()
  return rows.map(({ id }) => id)
}
