import { people } from '@/db/account/tables'
import { text } from '@/db/columns'
import type { UserId } from '@/lib/account/user-id'

/** The column every table carries: whose row this is. */
export function owner() {
  return text('user_id')
    .$type<UserId>()
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' })
}
