import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'
import { createAccount } from '@/db/account/sign-in'
import { saveApplication } from '@/db/applications/commands'
import { type KeptNo, saveNo } from '@/db/recovery/commands'
import type { UserId } from '@/lib/account/user-id'
import type { Stage } from '@/lib/applications/words'
import { type Day, parseDay } from '@/lib/day'
import type { Sealed } from '@/lib/sealed'

/** Midday in Nepal on the day most tests happen. */
export const now = new Date('2026-11-23T06:15:00Z')
export const today = day('2026-11-23')

/** A person of the test's own: rows of other tests are other people's. */
export async function makePerson(name = 'Asha'): Promise<UserId> {
  const id = v7() as UserId
  await createAccount(
    {
      id,
      name,
      email: `${id}@example.org`,
      passwordHash: 'not a hash',
      zone: 'Asia/Kathmandu',
      locale: 'en-GB',
      createdAt: now,
    },
    { userId: id, keyId: 'k', wrapped: 'not a key', createdAt: now },
  )
  return id
}

export async function makeApplication(
  userId: UserId,
  { id = v7(), company = 'Tern & Co', role = 'Analyst', stage = 'applied' as Stage, at = now } = {},
): Promise<string> {
  const fact = { id: v7(), kind: 'added' as const, stage, ending: null, on: today }
  await saveApplication(userId, { id, company, role }, { fact, now: at })
  return id
}

/** A no about an application, as the rules decide it. */
export function noAbout(
  applicationId: string,
  { id = v7(), unknown = null as KeptNo['unknown'], stage = 'applied' as Stage } = {},
): KeptNo {
  return {
    id,
    application: { id: applicationId, stage, ending: null },
    unknown,
    ended: { id: v7(), kind: 'ended', stage, ending: 'rejected', on: today },
    rejection: { receivedOn: today, stageReached: stage, came: 'word' },
    recovery: { openedOn: today, mood: 2 },
  }
}

export async function makeRecovery(
  userId: UserId,
  applicationId: string,
  stage?: Stage,
): Promise<string> {
  const no = noAbout(applicationId, { stage })
  await saveNo(userId, no, { now })
  return no.id
}

/** An application that was turned down, with its recovery. */
export async function makeTurnedDown(userId: UserId) {
  const applicationId = await makeApplication(userId)
  return { applicationId, recoveryId: await makeRecovery(userId, applicationId) }
}

/** Stands in for a sealed text where a test only cares that it is kept as it is. */
export function sealedText(): Sealed {
  return `v1.k.${randomBytes(24).toString('base64url')}` as Sealed
}

export function day(text: string): Day {
  const parsed = parseDay(text)
  if (!parsed) throw new Error(`${text} is no day`)
  return parsed
}
