import { and, asc, eq, isNull, lte, type SQL } from 'drizzle-orm'
import { applications } from '@/db/applications/tables'
import { db } from '@/db/client'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import { rejections, silverMedals } from '../tables'

export type ListedMedal = Awaited<ReturnType<typeof listMedalsDue>>[number]

/** Days to write again that have come and are neither done nor dropped, the earliest first. */
export async function listMedalsDue(userId: UserId, upTo: Day, { limit }: { limit: number }) {
  return open(userId, lte(silverMedals.dueOn, upTo), limit)
}

/** What is still planned after one no, the earliest first. */
export async function listMedalsOf(userId: UserId, rejectionId: string) {
  return open(userId, eq(silverMedals.rejectionId, rejectionId), 10)
}

function open(userId: UserId, condition: SQL, limit: number) {
  return db()
    .select({
      id: silverMedals.id,
      dueOn: silverMedals.dueOn,
      person: silverMedals.person,
      draft: silverMedals.draft,
      company: applications.company,
      role: applications.role,
    })
    .from(silverMedals)
    .innerJoin(rejections, eq(rejections.id, silverMedals.rejectionId))
    .innerJoin(applications, eq(applications.id, rejections.applicationId))
    .where(
      and(
        ...[eq(silverMedals.userId, userId), isNull(applications.removedAt), condition],
        ...[isNull(silverMedals.doneAt), isNull(silverMedals.droppedAt)],
      ),
    )
    .orderBy(asc(silverMedals.dueOn), asc(silverMedals.id))
    .limit(limit)
}
