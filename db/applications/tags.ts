import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import type { UserId } from '@/lib/account/user-id'
import { applications, applicationTags } from './tables'

const MOST_SUGGESTED = 100

/** Every tag she uses, and every place she has found an application at, each by its letters. */
export async function listWordsInUse(userId: UserId) {
  const tags = db()
    .selectDistinct({ kind: sql<'tag' | 'source'>`'tag'`, word: applicationTags.tag })
    .from(applicationTags)
    .innerJoin(applications, eq(applications.id, applicationTags.applicationId))
    .where(and(eq(applicationTags.userId, userId), isNull(applications.removedAt)))
  const sources = db()
    .selectDistinct({
      kind: sql<'tag' | 'source'>`'source'`,
      word: sql<string>`${applications.source}`,
    })
    .from(applications)
    .where(
      and(
        ...[eq(applications.userId, userId), isNull(applications.removedAt)],
        ...[isNull(applications.archivedAt), isNotNull(applications.source)],
      ),
    )
  const rows = await tags.unionAll(sources)
  const wordsOf = (kind: 'tag' | 'source') =>
    rows
      .flatMap((row) => (row.kind === kind ? row.word : []))
      .sort()
      .slice(0, MOST_SUGGESTED)
  return { tags: wordsOf('tag'), sources: wordsOf('source') }
}

/** The tags of each of these applications. */
export async function listTagsOf(userId: UserId, applicationIds: string[]) {
  if (applicationIds.length === 0) return []
  return db()
    .select({ applicationId: applicationTags.applicationId, tag: applicationTags.tag })
    .from(applicationTags)
    .where(
      and(
        eq(applicationTags.userId, userId),
        inArray(applicationTags.applicationId, applicationIds),
      ),
    )
    .orderBy(asc(applicationTags.tag))
}
