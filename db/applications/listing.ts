import {
  and,
  asc,
  desc,
  eq,
  exists,
  gt,
  inArray,
  isNotNull,
  isNull,
  lt,
  or,
  type SQL,
} from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { db } from '@/db/client'
import { containing } from '@/db/containing'
import type { UserId } from '@/lib/account/user-id'
import type { ListFilter, Sort } from '@/lib/applications/filter'
import { applications, applicationTags } from './tables'

/** What a list may ask for; `noted` are the ids of those whose notes hold the words searched for. */
export type ApplicationFilter = Partial<Omit<ListFilter, 'view' | 'sort' | 'month'>> & {
  noted?: string[]
}

type Order = { column: SQLiteColumn; descending: boolean }

const orders: Record<Sort, Order> = {
  recent: { column: applications.touchedAt, descending: true },
  name: { column: applications.searchText, descending: false },
  waiting: { column: applications.stageSince, descending: false },
  begun: { column: applications.beganOn, descending: true },
}

/** This person’s applications that are neither in the trash nor filtered out. */
export function matching(userId: UserId, filter: ApplicationFilter): SQL | undefined {
  const { search, stage, ending, tag, source, openOnly, endedOnly, archived, noted } = filter
  return and(
    eq(applications.userId, userId),
    isNull(applications.removedAt),
    archived ? isNotNull(applications.archivedAt) : isNull(applications.archivedAt),
    stage && eq(applications.stage, stage),
    ending && eq(applications.ending, ending),
    openOnly ? isNull(applications.ending) : undefined,
    endedOnly ? isNotNull(applications.ending) : undefined,
    source ? eq(applications.source, source) : undefined,
    tag ? tagged(userId, tag) : undefined,
    search ? or(containing(applications.searchText, search), among(noted)) : undefined,
  )
}

/** A table’s order: by one column, and by id among equals. */
export function inOrder(sort: Sort): SQL[] {
  const { column, descending } = orders[sort]
  const by = descending ? desc : asc
  return [by(column), by(applications.id)]
}

/** The rows behind a place in that order. */
export function behind(sort: Sort, place: PlaceInList): SQL | undefined {
  const { column, descending } = orders[sort]
  const further = descending ? lt : gt
  const value = place[sort]
  return or(further(column, value), and(eq(column, value), further(applications.id, place.id)))
}

export type PlaceInList = NonNullable<Awaited<ReturnType<typeof findPlace>>>

/**
 * Where one application stands in every order. In the trash or not: a page goes on from where the
 * one before it ended, whatever has become of its last row.
 */
export async function findPlace(userId: UserId, id: string) {
  const rows = await db()
    .select({
      id: applications.id,
      recent: applications.touchedAt,
      name: applications.searchText,
      waiting: applications.stageSince,
      begun: applications.beganOn,
    })
    .from(applications)
    .where(and(eq(applications.userId, userId), eq(applications.id, id)))
    .limit(1)
  return rows[0]
}

function tagged(userId: UserId, tag: string): SQL {
  return exists(
    db()
      .select({ id: applicationTags.id })
      .from(applicationTags)
      .where(
        and(
          eq(applicationTags.userId, userId),
          eq(applicationTags.tag, tag),
          eq(applicationTags.applicationId, applications.id),
        ),
      ),
  )
}

function among(ids: string[] | undefined): SQL | undefined {
  return ids && ids.length > 0 ? inArray(applications.id, ids) : undefined
}
