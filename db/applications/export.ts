import { and, asc, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { getTableColumns } from '@/db/columns'
import type { UserId } from '@/lib/account/user-id'
import type { Sort } from '@/lib/applications/filter'
import { type ApplicationFilter, behind, findPlace, inOrder, matching } from './listing'
import { applications } from './tables'

const { advert: _advert, ...columns } = getTableColumns(applications)

/** One page of whole rows, without the adverts' words, for a file. */
export async function listWhole(
  userId: UserId,
  {
    after,
    limit,
    sort,
    everywhere,
    ...filter
  }: ApplicationFilter & {
    sort: Sort
    after?: string
    limit: number
    /** The archived ones as well. */
    everywhere?: boolean
  },
) {
  const place = after ? await findPlace(userId, after) : undefined
  const wanted = everywhere
    ? and(eq(applications.userId, userId), isNull(applications.removedAt))
    : matching(userId, filter)
  return db()
    .select(columns)
    .from(applications)
    .where(and(wanted, place && behind(sort, place)))
    .orderBy(...inOrder(sort))
    .limit(limit)
}

/** For the printable record: what an office or a coach may see, and nothing else. */
export async function listForRecord(userId: UserId, limit: number) {
  const { id, company, role, place, appliedOn, beganOn, furthestStage, stageSince, ending } =
    applications
  return db()
    .select({ id, company, role, place, appliedOn, beganOn, furthestStage, stageSince, ending })
    .from(applications)
    .where(and(eq(applications.userId, userId), isNull(applications.removedAt)))
    .orderBy(asc(applications.beganOn), asc(applications.id))
    .limit(limit)
}
