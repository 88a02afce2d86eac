import { and, eq, isNotNull } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { feedback, feedbackRequests } from '@/db/feedback/tables'
import { rejections } from '@/db/recovery/tables'
import { questions, reflections } from '@/db/reflections/tables'
import type { UserId } from '@/lib/account/user-id'
import { interviews } from '../interviews/tables'

const tables = [
  ...[interviews, feedback, feedbackRequests],
  ...[reflections, questions, rejections],
] as const

/** The applications beside which she has put something: they are hers, wherever they came from. */
export function idsOfAttached(reader: Database | Transaction, userId: UserId) {
  return tables.map((table) =>
    reader
      .select({ id: table.applicationId })
      .from(table)
      .where(and(eq(table.userId, userId), isNotNull(table.applicationId))),
  )
}
