import { setTimeout as wait } from 'node:timers/promises'
import { isStillInHand } from '@/db/mail/claims'
import { saveDigestsOff, savePause } from '@/db/reminders/digest-settings'
import type { UserId } from '@/lib/account/user-id'

/** Longer than a mail takes to leave, and not as long as anybody minds. */
const PATIENCE_MS = 5_000
const BETWEEN_MS = 50

/** No more digests: when this is done, none is on its way any more either. */
export async function endDigestsOf(userId: UserId, now: Date): Promise<void> {
  await saveDigestsOff(userId, { now })
  await untilNoneIsInHand(userId)
}

/** No digest until she says so: when this is done, none is on its way any more either. */
export async function pauseDigestsOf(userId: UserId, now: Date): Promise<void> {
  await savePause(userId, { now })
  await untilNoneIsInHand(userId)
}

// Somebody may have looked a moment before it was taken back, and be handing it on just now. Where a
// process died with one in its hands, nobody is; then this waits in vain, and not for long.
async function untilNoneIsInHand(userId: UserId): Promise<void> {
  const end = performance.now() + PATIENCE_MS
  while (performance.now() < end) {
    if (!(await isStillInHand(userId, { kind: 'digest', now: new Date() }))) return
    await wait(BETWEEN_MS)
  }
}
