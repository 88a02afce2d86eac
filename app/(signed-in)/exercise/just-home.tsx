import Link from 'next/link'
import { findWalkedSince } from '@/db/exercise/walks'
import { addDays } from '@/lib/day'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'

/** How long what was kept is spoken of. */
const SPOKEN_OF_MS = 10 * 60_000

/** What a walk that has just ended was kept as: its form is gone by then, and can’t say it. */
export async function JustHome() {
  const { id, now, today } = await requireUser()
  const since = new Date(now.getTime() - SPOKEN_OF_MS)
  const walk = await findWalkedSince(id, { since, from: addDays(today, -7) })
  if (!walk) return null
  return (
    <p className="notice">
      Kept: {countOf(walk.minutes, 'minute')}. That counts.{' '}
      <Link href={`/exercise/${walk.id}`} prefetch={false}>
        Put it right
      </Link>
    </p>
  )
}
