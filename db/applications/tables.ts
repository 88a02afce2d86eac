import { isNull, sql } from 'drizzle-orm'
import { owner } from '@/db/account/owner'
import { day, index, instant, int, json, sealed, table, text, uniqueIndex } from '@/db/columns'
import type { Ending, EventKind, Remote, Stage } from '@/lib/applications/words'

export const applications = table(
  'applications',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    company: text('company').notNull(),
    role: text('role').notNull(),
    link: text('link'),
    /** Where it was found. */
    source: text('source'),
    place: text('place'),
    remote: text('remote').$type<Remote>(),
    salary: text('salary'),
    /** The advert's own words, kept because adverts disappear. */
    advert: sealed('advert'),
    /** Which version of the CV went out. */
    cvName: sealed('cv_name'),
    notes: sealed('notes'),
    /** Changes with the notes, so that a tab knows whether another one has changed them. */
    notesVersion: text('notes_version'),
    appliedOn: day('applied_on'),
    deadlineOn: day('deadline_on'),
    followUpOn: day('follow_up_on'),
    // The next five are derived from the events, in the transaction that writes them.
    stage: text('stage').$type<Stage>().notNull(),
    furthestStage: text('furthest_stage').$type<Stage>().notNull(),
    ending: text('ending').$type<Ending>(),
    stageSince: day('stage_since').notNull(),
    // The default is for rows of before this column; a migration has filled it in for them.
    beganOn: day('began_on').notNull().default(sql`''`),
    /** Lower-cased company and role: SQLite's own `lower()` only knows ASCII. */
    searchText: text('search_text').notNull(),
    archivedAt: instant('archived_at'),
    /** In the trash since; every list and count leaves it out. */
    removedAt: instant('removed_at'),
    /** The import that made it; while that has not finished, or is taken back, it is in no list. */
    importId: text('import_id'),
    createdAt: instant('created_at').notNull(),
    /** Orders the list: the instant of the last fact, then the id. */
    touchedAt: instant('touched_at').notNull(),
  },
  (t) => [
    index('applications_recent')
      .on(t.userId, t.removedAt, t.archivedAt, t.touchedAt, t.id)
      .where(isNull(t.removedAt)),
    index('applications_by_stage')
      .on(...[t.userId, t.removedAt, t.archivedAt, t.stage], ...[t.touchedAt, t.id])
      .where(isNull(t.removedAt)),
    index('applications_by_ending')
      .on(...[t.userId, t.removedAt, t.archivedAt, t.ending], ...[t.touchedAt, t.id])
      .where(isNull(t.removedAt)),
    index('applications_on_board')
      .on(...[t.userId, t.removedAt, t.archivedAt, t.ending], ...[t.stage, t.touchedAt, t.id])
      .where(isNull(t.removedAt)),
    index('applications_by_name')
      .on(t.userId, t.removedAt, t.archivedAt, t.searchText, t.id)
      .where(isNull(t.removedAt)),
    index('applications_by_waiting')
      .on(t.userId, t.removedAt, t.archivedAt, t.stageSince, t.id)
      .where(isNull(t.removedAt)),
    index('applications_by_beginning')
      .on(t.userId, t.removedAt, t.archivedAt, t.beganOn, t.id)
      .where(isNull(t.removedAt)),
    index('applications_by_source')
      .on(t.userId, t.removedAt, t.archivedAt, t.source, t.touchedAt)
      .where(isNull(t.removedAt)),
    index('applications_by_deadline').on(t.userId, t.deadlineOn),
    index('applications_by_follow_up').on(t.userId, t.followUpOn),
    index('applications_of_import').on(t.userId, t.importId),
  ],
)

export const applicationEvents = table(
  'application_events',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    applicationId: text('application_id')
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<EventKind>().notNull(),
    stage: text('stage').$type<Stage>().notNull(),
    ending: text('ending').$type<Ending>(),
    /** What may have played a part in an ending; see `lib/applications/reasons.ts`. */
    reasons: json('reasons').$type<string[]>(),
    on: day('happened_on').notNull(),
    note: sealed('note'),
    /** The fact that this one takes back. */
    undoes: text('undoes'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('application_events_history').on(t.applicationId, t.userId, t.on, t.id)],
)

export const applicationTags = table(
  'application_tags',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    applicationId: text('application_id')
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    tag: text('tag').notNull(),
  },
  (t) => [
    uniqueIndex('application_tags_once').on(t.applicationId, t.userId, t.tag),
    index('application_tags_by_tag').on(t.userId, t.tag, t.applicationId),
  ],
)

/** The CV that went out with an application, as a file. */
export const applicationFiles = table(
  'application_files',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    applicationId: text('application_id')
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    name: sealed('name').notNull(),
    /** The media type its first bytes spoke of, never the one the browser claimed. */
    type: text('type').notNull(),
    bytes: int('bytes').notNull(),
    content: sealed('content').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('application_files_of_application').on(t.applicationId, t.userId)],
)

/** A way of looking at the list, under a name. What it searches for is private, so both are sealed. */
export const savedViews = table(
  'saved_views',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    name: sealed('name').notNull(),
    query: sealed('query').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('saved_views_of_person').on(t.userId, t.createdAt, t.id)],
)

export type ApplicationRow = typeof applications.$inferSelect
export type NewApplicationRow = typeof applications.$inferInsert
export type ApplicationEventRow = typeof applicationEvents.$inferSelect
export type NewApplicationEventRow = typeof applicationEvents.$inferInsert
