import { findLink } from '@/db/account/link-tokens'
import { listTicks } from '@/db/network/together-ticks'
import {
  findWitness,
  getShownPerson,
  isHardDay,
  listStepsSince,
} from '@/db/network/witness/queries'
import { dayIn } from '@/lib/day'
import { firstName } from '@/lib/first-name'
import { ticksOf } from '@/lib/network/together/week'
import { openSteps, progress } from '@/lib/recovery/progress'
import { runningSince } from '@/lib/recovery/running'
import { hashOfLink } from '@/lib/server/link-secret'

/** More recoveries than these at one time would only be a number. */
const MOST = 3

/** Who opened a witness’s link, by its secret; null for one that opens nothing, or no more. */
export async function openWitnessLink(secret: string, now: Date) {
  const link = await findLink(hashOfLink(secret), 'witness', now)
  if (!link?.subjectId) return null
  const witness = await findWitness(link.userId, link.subjectId, now)
  return witness ? { userId: link.userId, witness } : null
}

/** All that a witness is shown: a first name, counts, names of steps, and days. */
export async function readWitness(secret: string, now: Date) {
  const opened = await openWitnessLink(secret, now)
  if (!opened) return null
  const { userId, witness } = opened
  const { name, zone, locale } = await getShownPerson(userId)
  const today = dayIn(zone, now)
  const [recoveries, ticks, isHard] = await Promise.all([
    listStepsSince(userId, { since: runningSince(now), limit: MOST }),
    listTicks(userId, { today, zone }),
    isHardDay(userId, today),
  ])
  return {
    ...{ name: firstName(name), today, zone, locale, isHard, endsAt: witness.expiresAt },
    recoveries: recoveries
      .map(({ touched }) => ({ text: progress(touched).text, open: openSteps(touched) }))
      .filter(({ open }) => open.length > 0),
    days: ticksOf(
      ticks.filter(({ kind }) => kind !== 'applications'),
      today,
    ),
  }
}
