import { owner } from '@/db/account/owner'
import { day, index, instant, sealed, table, text } from '@/db/columns'
import type { Ending, EventKind, Stage } from '@/lib/applications/words'

export const applications = table(
  'applications',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    company: text('company').notNull(),
    role: text('role').notNull(),
    link: text('link'),
    notes: sealed('notes'),
    appliedOn: day('applied_on'),
    // The next three are derived from the events, in the transaction that writes them.
    stage: text('stage').$type<Stage>().notNull(),
    furthestStage: text('furthest_stage').$type<Stage>().notNull(),
    ending: text('ending').$type<Ending>(),
    stageSince: day('stage_since').notNull(),
    /** Lower-cased company and role: SQLite's own `lower()` only knows ASCII. */
    searchText: text('search_text').notNull(),
    archivedAt: instant('archived_at'),
    createdAt: instant('created_at').notNull(),
    /** Orders the list: the instant of the last fact, then the id. */
    touchedAt: instant('touched_at').notNull(),
  },
  (t) => [
    index('applications_recent').on(t.userId, t.archivedAt, t.touchedAt, t.id),
    index('applications_by_stage').on(t.userId, t.stage, t.archivedAt, t.touchedAt, t.id),
    index('applications_by_ending').on(t.userId, t.ending, t.archivedAt, t.touchedAt, t.id),
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
    on: day('happened_on').notNull(),
    note: sealed('note'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('application_events_history').on(t.userId, t.applicationId, t.on, t.id)],
)

export type ApplicationRow = typeof applications.$inferSelect
export type NewApplicationRow = typeof applications.$inferInsert
export type ApplicationEventRow = typeof applicationEvents.$inferSelect
export type NewApplicationEventRow = typeof applicationEvents.$inferInsert
