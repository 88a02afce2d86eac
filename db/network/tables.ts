import { owner } from '@/db/account/owner'
import { day, index, instant, int, json, sealed, table, text, uniqueIndex } from '@/db/columns'
import type { Channel, Tie, TouchKind } from '@/lib/network/words'
import { meetUps } from './meet-ups/tables'

export const contacts = table(
  'contacts',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    name: text('name').notNull(),
    company: text('company'),
    role: text('role'),
    /** How near the two are; null when she hasn’t said. */
    tie: text('tie').$type<Tie>(),
    email: text('email'),
    phone: text('phone'),
    link: text('link'),
    /** The ways this person is best reached; null for none named. */
    channels: json('channels').$type<Channel[]>(),
    howWeMet: sealed('how_we_met'),
    metOn: day('met_on'),
    /** What she could do for this person. */
    gives: sealed('gives'),
    /** What this person offered her, and since when; a touch after that day has answered it. */
    offered: sealed('offered'),
    offeredOn: day('offered_on'),
    /** Stay in touch every so many days; null asks for no rhythm. */
    cadenceDays: int('cadence_days'),
    /** Derived from the touches, in the transaction that writes them. */
    lastTouchOn: day('last_touch_on'),
    /** Derived from the rhythm and the last touch; null without a rhythm. */
    nextTouchOn: day('next_touch_on'),
    /** Lower-cased name and company: SQLite's own `lower()` only knows ASCII. */
    searchText: text('search_text').notNull(),
    /** The lower-cased company, to find who works where a no came from. */
    companyKey: text('company_key'),
    /** The file it came in with, as long as nobody has changed it since. */
    importId: text('import_id'),
    createdAt: instant('created_at').notNull(),
    changedAt: instant('changed_at'),
    /** In the trash since; every list leaves those out. */
    removedAt: instant('removed_at'),
  },
  (t) => [
    index('contacts_by_name').on(t.userId, t.removedAt, t.searchText, t.id),
    index('contacts_by_touch').on(t.userId, t.removedAt, t.lastTouchOn),
    index('contacts_by_next').on(t.userId, t.removedAt, t.nextTouchOn),
    index('contacts_by_tie').on(t.userId, t.removedAt, t.tie, t.lastTouchOn),
    index('contacts_by_company').on(t.userId, t.removedAt, t.companyKey),
    index('contacts_by_email').on(t.userId, t.email),
    index('contacts_by_offer').on(t.userId, t.offeredOn),
    index('contacts_of_import').on(t.userId, t.importId),
  ],
)

/** A person’s tags, one row each. */
export const contactTags = table(
  'contact_tags',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    contactId: text('contact_id')
      .notNull()
      .references(() => contacts.id, { onDelete: 'cascade' }),
    tag: text('tag').notNull(),
  },
  (t) => [
    uniqueIndex('contact_tags_once').on(t.userId, t.contactId, t.tag),
    index('contact_tags_by_tag').on(t.userId, t.tag, t.contactId),
    index('contact_tags_of_contact').on(t.contactId, t.userId),
  ],
)

/** One interaction with a contact. */
export const touches = table(
  'touches',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    contactId: text('contact_id')
      .notNull()
      .references(() => contacts.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<TouchKind>().notNull(),
    on: day('touched_on').notNull(),
    note: sealed('note'),
    /** The meet-up it happened at. */
    meetUpId: text('meet_up_id').references(() => meetUps.id, { onDelete: 'set null' }),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('touches_of_contact').on(t.userId, t.contactId, t.on, t.id),
    index('touches_by_contact').on(t.contactId, t.userId),
    index('touches_of_meet_up').on(t.meetUpId, t.userId),
  ],
)

export type ContactRow = typeof contacts.$inferSelect
export type NewContactRow = typeof contacts.$inferInsert
export type TouchRow = typeof touches.$inferSelect
export type NewTouchRow = typeof touches.$inferInsert
