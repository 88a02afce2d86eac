import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import type { UserId } from '@/lib/account/user-id'
import { applications, applicationTags } from './tables'

const MOST_SUGGESTED = 100

/** Every tag she uses, by its letters. */
export async function listTags(userId: UserId): Promise<string[]> {
  const rows = await db()
    .selectDistinct({ tag: applicationTags.tag })
    .from(applicationTags)
    .where(eq(applicationTags.userId, userId))
    .orderBy(asc(applicationTags.tag))
    .limit(MOST_SUGGESTED)
  return rows.map(({ tag }) => tag)
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

/** Every place she has found an application at, by its letters. */
export async function listSources(userId: UserId): Promise<string[]> {
  const rows = await db()
    .selectDistinct({ source: applications.source })
    .from(applications)
    .where(
      and(
        ...[eq(applications.userId, userId), isNull(applications.removedAt)],
        ...[isNull(applications.archivedAt), isNotNull(applications.source)],
      ),
    )
    .orderBy(asc(applications.source))
    .limit(MOST_SUGGESTED)
  return rows.flatMap(({ source }) => source ?? [])
}
