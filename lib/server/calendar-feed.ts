import { createHash } from 'node:crypto'
import { findLink } from '@/db/account/link-tokens'
import { getZone, readsNames } from '@/db/reminders/calendar'
import { gatherFacts } from '@/db/reminders/facts'
import { addMonths, dayIn } from '@/lib/day'
import { calendarFeed } from '@/lib/reminders/calendar-feed'
import { feedEntries } from '@/lib/reminders/feed-entries'
import { settings } from './instance'
import { hashOfLink } from './link-secret'

/** How far ahead a calendar is told of, in months, and how far back, in milliseconds. */
const AHEAD = 12
const BACK_MS = 60 * 86_400_000
const MOST = 500

/**
 * The feed that a secret address stands for, with a tag that changes when anything in it does; null
 * for an address that opens nothing, or nothing any more.
 */
export async function readFeed(secret: string, now: Date) {
  const link = await findLink(hashOfLink(secret), 'calendar', now)
  if (!link) return null
  const { userId } = link
  const [zone, withNames] = await Promise.all([getZone(userId), readsNames(userId)])
  const today = dayIn(zone, now)
  const facts = await gatherFacts(userId, {
    ...{ now, today, limit: MOST },
    ...{ since: new Date(now.getTime() - BACK_MS), to: addMonths(today, AHEAD) },
  })
  const text = calendarFeed(feedEntries(facts, { zone, withNames }), settings().publicUrl)
  return { text, tag: `"${createHash('sha256').update(text).digest('base64url')}"` }
}
