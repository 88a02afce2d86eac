import { and, between, eq, isNotNull, isNull, or } from 'drizzle-orm'
import { db } from '@/db/client'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import { applications } from './tables'

/** Applications in the list with a deadline or a day to follow up from one day to another. */
export async function listDated(userId: UserId, { from, to }: { from: Day; to: Day }) {
  const { id, company, role, deadlineOn, followUpOn } = applications
  return db()
    .select({ id, company, role, deadlineOn, followUpOn })
    .from(applications)
    .where(
      and(
        eq(applications.userId, userId),
        ...[isNull(applications.removedAt), isNull(applications.archivedAt)],
        or(
          and(isNotNull(deadlineOn), between(deadlineOn, from, to)),
          and(isNotNull(followUpOn), between(followUpOn, from, to)),
        ),
      ),
    )
}
