import { eq } from 'drizzle-orm'
import { write } from '@/db/client'
import type { UserId } from '@/lib/account/user-id'
import { people } from './tables'

export async function saveProfile(
  userId: UserId,
  profile: { name: string; zone: string; locale: string },
): Promise<void> {
  await write((tx) => tx.update(people).set(profile).where(eq(people.id, userId)))
}
