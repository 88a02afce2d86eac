import { index, instant, sealed, table, text, uniqueIndex } from '@/db/columns'
import type { UserId } from '@/lib/account/user-id'

export const people = table(
  'people',
  {
    id: text('id').$type<UserId>().primaryKey(),
    name: text('name').notNull(),
    /** Lower-cased, so that one address is one account. */
    email: text('email').notNull(),
    passwordHash: text('password_hash').notNull(),
    /** IANA time zone: the person's day starts at midnight there. */
    zone: text('zone').notNull(),
    /** BCP 47 tag, for dates and numbers. */
    locale: text('locale').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [uniqueIndex('people_email').on(t.email)],
)

/** One signed-in browser. The cookie holds the login id; here stands only its SHA-256. */
export const sessions = table(
  'sessions',
  {
    loginHash: text('login_hash').primaryKey(),
    userId: text('user_id')
      .$type<UserId>()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [index('sessions_of_person').on(t.userId, t.lastSeenAt)],
)

/** The key a person's private words are sealed with, itself wrapped by the instance's key. */
export const personKeys = table('person_keys', {
  userId: text('user_id')
    .$type<UserId>()
    .primaryKey()
    .references(() => people.id, { onDelete: 'cascade' }),
  keyId: text('key_id').notNull(),
  wrapped: text('wrapped').notNull(),
  createdAt: instant('created_at').notNull(),
})

export type TokenPurpose = 'witness' | 'pair' | 'calendar' | 'confirm-address' | 'unsubscribe'

/** A link that opens something to whoever holds it. Here stands only the SHA-256 of its secret. */
export const linkTokens = table(
  'link_tokens',
  {
    hash: text('hash').primaryKey(),
    userId: text('user_id')
      .$type<UserId>()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    purpose: text('purpose').$type<TokenPurpose>().notNull(),
    /** The row it is about, where there is one. */
    subjectId: text('subject_id'),
    /** The secret itself, sealed, where she may want to see the link again. */
    secret: sealed('secret'),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at'),
    /** Used, or taken back. */
    endedAt: instant('ended_at'),
  },
  (t) => [index('link_tokens_open').on(t.userId, t.purpose, t.endedAt)],
)

export type LinkTokenRow = typeof linkTokens.$inferSelect
export type NewLinkTokenRow = typeof linkTokens.$inferInsert
export type PersonRow = typeof people.$inferSelect
export type NewPersonRow = typeof people.$inferInsert
export type NewPersonKeyRow = typeof personKeys.$inferInsert
