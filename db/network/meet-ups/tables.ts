import { owner } from '@/db/account/owner'
import { day, index, instant, sealed, table, text } from '@/db/columns'
import type { CommunityKind } from '@/lib/network/words'

/** A circle she belongs to, or means to look in on: a forum, a club, a regular evening. */
export const communities = table(
  'communities',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    name: text('name').notNull(),
    kind: text('kind').$type<CommunityKind>().notNull(),
    link: text('link'),
    note: sealed('note'),
    nextVisitOn: day('next_visit_on'),
    lastVisitOn: day('last_visit_on'),
    createdAt: instant('created_at').notNull(),
    changedAt: instant('changed_at'),
  },
  (t) => [index('communities_by_visit').on(t.userId, t.nextVisitOn, t.id)],
)

/** One gathering: where and when, who to look for, and afterwards what it was like. */
export const meetUps = table(
  'meet_ups',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    name: text('name').notNull(),
    on: day('held_on').notNull(),
    /** `HH:MM` on the clock there; null when it is only a day. */
    time: text('held_at'),
    place: text('place'),
    link: text('link'),
    communityId: text('community_id').references(() => communities.id, { onDelete: 'set null' }),
    lookFor: sealed('look_for'),
    note: sealed('note'),
    /** When she said how it was; null until then. */
    notedAt: instant('noted_at'),
    createdAt: instant('created_at').notNull(),
    changedAt: instant('changed_at'),
  },
  (t) => [
    index('meet_ups_by_day').on(t.userId, t.on, t.id),
    index('meet_ups_of_community').on(t.communityId, t.userId),
  ],
)

export type CommunityRow = typeof communities.$inferSelect
export type NewCommunityRow = typeof communities.$inferInsert
export type MeetUpRow = typeof meetUps.$inferSelect
export type NewMeetUpRow = typeof meetUps.$inferInsert
