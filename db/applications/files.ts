import { and, eq } from 'drizzle-orm'
import { db, write } from '@/db/client'
import { insertOnce, refuseUnlessOwned, theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Sealed } from '@/lib/sealed'
import { applicationFiles, applications } from './tables'
import { hers, inUse } from './writing'

type NewFile = Omit<typeof applicationFiles.$inferInsert, 'userId' | 'createdAt'>

/** What is known of the CV that went out, without its content. */
export async function findFileOf(userId: UserId, applicationId: string) {
  const { id, name, bytes } = applicationFiles
  const rows = await db()
    .select({ id, name, bytes })
    .from(applicationFiles)
    .where(
      and(eq(applicationFiles.userId, userId), eq(applicationFiles.applicationId, applicationId)),
    )
    .limit(1)
  return rows[0]
}

/** @throws NotFound when there is no such file of this person, or its application is in the trash. */
export async function getFile(userId: UserId, id: string) {
  const { name, type, content } = applicationFiles
  const rows = await db()
    .select({ id: applicationFiles.id, name, type, content })
    .from(applicationFiles)
    .innerJoin(applications, eq(applications.id, applicationFiles.applicationId))
    .where(and(eq(applicationFiles.userId, userId), eq(applicationFiles.id, id), inUse()))
    .limit(1)
  return theOne(rows, 'That file')
}

/** Which CV went out: its name, and the file instead of the one before, if there is a new one. */
export async function saveCv(
  userId: UserId,
  applicationId: string,
  { cvName, file, now }: { cvName: Sealed | null; file: NewFile | null; now: Date },
): Promise<void> {
  await write(async (tx) => {
    const saved = await tx
      .update(applications)
      .set({ cvName, ...hers })
      .where(and(eq(applications.userId, userId), eq(applications.id, applicationId), inUse()))
      .returning({ id: applications.id })
    theOne(saved, 'That application')
    if (!file) return
    const made = await insertOnce(tx, applicationFiles, { ...file, userId, createdAt: now })
    if (!made) return
    const others = await tx
      .select({ id: applicationFiles.id })
      .from(applicationFiles)
      .where(
        and(eq(applicationFiles.userId, userId), eq(applicationFiles.applicationId, applicationId)),
      )
    for (const { id } of others) {
      if (id !== file.id) await removeIn(tx, userId, id)
    }
  })
}

/** @throws NotFound when there is no such file of this person. */
export async function removeFile(userId: UserId, id: string): Promise<void> {
  await write(async (tx) => {
    await refuseUnlessOwned(tx, userId, applicationFiles, id)
    await removeIn(tx, userId, id)
  })
}

async function removeIn(
  tx: Parameters<Parameters<typeof write>[0]>[0],
  userId: UserId,
  id: string,
) {
  await tx
    .delete(applicationFiles)
    .where(and(eq(applicationFiles.userId, userId), eq(applicationFiles.id, id)))
}
