// One of several processes that share an outbox; it says "ready", and does what it is told.
import type { UserId } from '@/lib/account/user-id'
import { newPostman } from '@/lib/server/postman'
import { endDigestsOf } from '@/lib/server/stopping-digests'

/** What is waited between tries, so that a proof takes minutes and not days. */
const WAITS_MS = [500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000]
/** Longer than a mail ever takes: a lease that runs out while its owner lives makes a repeat. */
const LEASE_MS = 20_000
const ROUND_MS = 250

const postman = newPostman({ waitsMs: WAITS_MS, leaseMs: LEASE_MS }, ROUND_MS)
// The postman keeps no process alive.
const alive = setInterval(() => undefined, 1_000)

process.on('message', async (unsubscribe: UserId) => {
  await endDigestsOf(unsubscribe, new Date())
  process.send?.(unsubscribe)
})
process.on('SIGTERM', async () => {
  await postman.stop()
  clearInterval(alive)
  process.exit(0)
})
process.send?.('ready')
postman.nudge()
