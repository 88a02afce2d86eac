import { eq } from 'drizzle-orm'
import { interviewPeople } from '@/db/applications/interviews/tables'
import type { Database, Transaction } from '@/db/client'
import { followUps } from '@/db/reminders/tables'
import type { UserId } from '@/lib/account/user-id'
import { contactApplications, meetUpPeople } from '../joined-tables'
import { touches } from '../tables'

const tables = [
  ...[touches, followUps, interviewPeople],
  ...[contactApplications, meetUpPeople],
] as const

/** The people beside whom she has put something: they are hers, wherever they came from. */
export function idsOfHers(reader: Database | Transaction, userId: UserId) {
  return tables.map((table) =>
    reader.select({ id: table.contactId }).from(table).where(eq(table.userId, userId)),
  )
}
