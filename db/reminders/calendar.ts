import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { endLinks, keepLink } from '@/db/account/link-tokens'
import { type NewLinkTokenRow, people } from '@/db/account/tables'
import { db, write } from '@/db/client'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { reminderSettings } from './tables'

const purpose = 'calendar'
/** What holds until she has said something. */
const usual = { digestTime: '08:00', calendarNames: true }

/** A new address for the feed; the one before opens nothing any more. */
export async function saveFeedLink(
  userId: UserId,
  link: NewLinkTokenRow,
  { now }: { now: Date },
): Promise<void> {
  await write(async (tx) => {
    await endLinks(tx, userId, { purpose, now })
    await keepLink(tx, link)
  })
}

/** The feed opens nothing from now on. */
export async function endFeed(userId: UserId, { now }: { now: Date }): Promise<void> {
  await write((tx) => endLinks(tx, userId, { purpose, now }))
}

export async function saveCalendarNames(
  userId: UserId,
  calendarNames: boolean,
  { now }: { now: Date },
): Promise<void> {
  const row = { ...usual, id: v7(), userId, calendarNames, createdAt: now }
  await write((tx) =>
    tx
      .insert(reminderSettings)
      .values(row)
      .onConflictDoUpdate({
        target: reminderSettings.userId,
        set: { calendarNames },
        setWhere: eq(reminderSettings.userId, userId),
      }),
  )
}

export async function readsNames(userId: UserId): Promise<boolean> {
  const rows = await db()
    .select({ calendarNames: reminderSettings.calendarNames })
    .from(reminderSettings)
    .where(eq(reminderSettings.userId, userId))
  return rows[0]?.calendarNames ?? usual.calendarNames
}

/** Where the owner of a feed lives. */
export async function getZone(userId: UserId): Promise<string> {
  const rows = await db().select({ zone: people.zone }).from(people).where(eq(people.id, userId))
  return theOne(rows).zone
}
