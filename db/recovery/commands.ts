import { and, eq, isNull } from 'drizzle-orm'
import { applications } from '@/db/applications/tables'
import {
  appendFact,
  type DecidedOn,
  insertApplication,
  type KeptApplication,
  type KeptFact,
} from '@/db/applications/writing'
import { db, type Transaction, write } from '@/db/client'
import { moods } from '@/db/mood/tables'
import { insertOnce, refuseUnlessOwned } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import type { Mood } from '@/lib/mood/words'
import type { No } from '@/lib/recovery/rejection'
import type { Closing, Step, Wave } from '@/lib/recovery/words'
import { openWaitingNotes } from './notes/opening'
import { recoveries, recoverySteps, rejections } from './tables'

export type KeptNo = Pick<No, 'rejection' | 'recovery'> & {
  /** The rejection and its recovery share it. */
  id: string
  /** As it stood when the no was decided. */
  application: DecidedOn
  ended: KeptFact
  /** An application nobody had kept before the no came, with how its history begins. */
  unknown: { application: KeptApplication; added: KeptFact } | null
}

export type LateRecovery = Pick<No, 'rejection'> & {
  id: string
  applicationId: string
  /** The no it is for, where one was kept. */
  rejectionId: string | undefined
  openedOn: Day
}

/** Keeps a no with all it makes, or none of it; the same no sent twice is kept once. */
export async function saveNo(userId: UserId, no: KeptNo, { now }: { now: Date }): Promise<void> {
  try {
    await write((tx) => insertNo(tx, userId, no, now))
  } catch (error) {
    // A second tap finds everything changed by the first, and whatever it wrote is taken back.
    if (!(await isKept(userId, no.id))) throw error
  }
}

async function insertNo(tx: Transaction, userId: UserId, no: KeptNo, now: Date): Promise<void> {
  const { id, application, unknown } = no
  if (unknown) {
    await insertApplication(tx, userId, unknown.application, { fact: unknown.added, now })
  }
  await appendFact(tx, userId, application, { fact: no.ended, now })
  const row = { id, userId, applicationId: application.id, ...no.rejection, createdAt: now }
  const made = await insertOnce(tx, rejections, row)
  if (!made) throw new AlreadyKept()
  await insertOnce(tx, recoveries, {
    id,
    userId,
    rejectionId: id,
    ...no.recovery,
    createdAt: now,
  })
  const { mood, openedOn } = no.recovery
  if (mood) await insertOnce(tx, moods, { id, userId, mood, on: openedOn, at: now })
  await openWaitingNotes(tx, userId, id, now)
}

/**
 * Opens a recovery for a no that has none yet, and keeps the no itself where nobody had.
 *
 * @throws NotFound when the application, or the no, is not this person's.
 */
export async function saveRecovery(
  userId: UserId,
  { id, applicationId, rejectionId, rejection, openedOn }: LateRecovery,
  { now }: { now: Date },
): Promise<void> {
  await write(async (tx) => {
    await refuseUnlessOwned(tx, userId, applications, applicationId)
    if (rejectionId) await refuseUnlessOwned(tx, userId, rejections, rejectionId)
    else
      await insertOnce(tx, rejections, { ...rejection, id, userId, applicationId, createdAt: now })
    await tx
      .insert(recoveries)
      .values({ id, userId, rejectionId: rejectionId ?? id, openedOn, createdAt: now })
      .onConflictDoNothing()
    await refuseUnlessOwned(tx, userId, recoveries, id)
  })
}

async function isKept(userId: UserId, id: string): Promise<boolean> {
  const rows = await db()
    .select({ id: rejections.id })
    .from(rejections)
    .where(and(eq(rejections.userId, userId), eq(rejections.id, id)))
  return rows.length > 0
}

/** Opens a wave before its own time; the first moment counts. */
export async function openWaveOf(
  userId: UserId,
  recoveryId: string,
  { wave, now }: { wave: Wave; now: Date },
): Promise<void> {
  const opened = { day: recoveries.dayOpenedAt, week: recoveries.weekOpenedAt }
  await write(async (tx) => {
    await refuseUnlessOwned(tx, userId, recoveries, recoveryId)
    if (wave === 'hour') return
    await tx
      .update(recoveries)
      .set(wave === 'day' ? { dayOpenedAt: now } : { weekOpenedAt: now })
      .where(
        and(
          ...[eq(recoveries.userId, userId), eq(recoveries.id, recoveryId)],
          isNull(opened[wave]),
        ),
      )
  })
}

type StepKey = { id: string; recoveryId: string; step: Step }

/** Closes a step, or opens it again with null, whatever had counted for it. */
export async function saveClosing(
  userId: UserId,
  { id, recoveryId, step }: StepKey,
  { closing, closedAt }: { closing: Closing | null; closedAt: Date | null },
): Promise<void> {
  const reopened = closing === null ? { countedAt: null } : {}
  await saveStep(userId, { id, recoveryId, step }, { closing, closedAt, ...reopened })
}

/** Keeps the mood before or after a step; what isn't given stays as it was. */
export async function saveStepMood(
  userId: UserId,
  key: StepKey,
  moods: { moodBefore?: Mood; moodAfter?: Mood },
): Promise<void> {
  await saveStep(userId, key, moods)
}

async function saveStep(
  userId: UserId,
  key: StepKey,
  values: Partial<typeof recoverySteps.$inferInsert>,
): Promise<void> {
  await write(async (tx) => {
    await refuseUnlessOwned(tx, userId, recoveries, key.recoveryId)
    await tx
      .insert(recoverySteps)
      .values({ ...key, ...values, userId })
      .onConflictDoUpdate({
        target: [recoverySteps.userId, recoverySteps.recoveryId, recoverySteps.step],
        set: values,
        setWhere: eq(recoverySteps.userId, userId),
      })
  })
}

class AlreadyKept extends Error {}
