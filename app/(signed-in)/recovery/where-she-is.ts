import { cache } from 'react'
import { findLatestMood } from '@/db/mood/queries'
import { listStepUses } from '@/db/recovery/own-road'
import type { Mood } from '@/lib/mood/words'
import { requireUser } from '@/lib/server/require-user'

/** What has helped her so far; asked once a request. */
export const stepUses = cache(async () => {
  const { id } = await requireUser()
  return listStepUses(id)
})

/** The mood she said last since a no, or the one she said with it. */
export async function moodSince(recovery: { createdAt: Date; mood: Mood | null }) {
  const { id } = await requireUser()
  const latest = await findLatestMood(id)
  return latest && latest.at >= recovery.createdAt ? latest.mood : recovery.mood
}
