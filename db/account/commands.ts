import { eq } from 'drizzle-orm'
import { write } from '@/db/client'
import { rescheduleDigest } from '@/db/reminders/digest-writing'
import type { UserId } from '@/lib/account/user-id'
import { people } from './tables'

/** What is due by the clock where she lives follows her to another zone. */
export async function saveProfile(
  userId: UserId,
  profile: { name: string; zone: string; locale: string },
  { now }: { now: Date },
): Promise<void> {
  await write(async (tx) => {
    await tx.update(people).set(profile).where(eq(people.id, userId))
    await rescheduleDigest(tx, userId, { now })
  })
}
