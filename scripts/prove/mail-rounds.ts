import { setTimeout as wait } from 'node:timers/promises'
import type { Arrival, faultyOffice } from '@/lib/server/testing/faulty-office'
import type { Reader } from './mail-readers'
import { mailWorkers, type Workers } from './mail-workers'

type Office = Awaited<ReturnType<typeof faultyOffice>>

type Plan = {
  office: Office
  mails: number
  kills: number
  workers: number
  env: Record<string, string>
  random: () => number
}

export type Verdict = ReturnType<typeof verdictOn>

const PATIENCE_MS = 20 * 60_000
/** One in so many says no on the way. */
const LEAVING = 20

/** Lets the workers carry everybody’s digest, kills them at random moments, and counts. */
export async function proveMail({ office, mails, kills, workers: count, env, random }: Plan) {
  // Not before now: which engine it is stands in the environment.
  const { migrateDatabase } = await import('@/db/migrate')
  const { closeConnection } = await import('@/db/client')
  const { makeReaders } = await import('./mail-readers')
  await migrateDatabase()
  const readers = await makeReaders(mails)
  // From here on the workers alone write.
  await closeConnection()
  const began = performance.now()
  const workers = await mailWorkers(count, env)
  const { arrivals } = office
  const [killed, left] = await Promise.all([
    killThem({ workers, kills, count, mails, arrivals, random }),
    unsubscribeSome({ workers, readers, arrivals, count }),
  ])
  await settle(arrivals, readers.length - left.size)
  await workers.stop()
  const seconds = Math.round((performance.now() - began) / 1000)
  return { ...verdictOn({ office, readers, left, kills: killed }), seconds }
}

async function killThem({
  workers,
  kills,
  count,
  mails,
  arrivals,
  random,
}: Pick<Plan, 'kills' | 'mails' | 'random'> & {
  workers: Workers
  count: number
  arrivals: Arrival[]
}): Promise<number> {
  let killed = 0
  // Spread over the whole of it, each at a moment that nobody chose.
  for (; killed < kills; killed += 1) {
    const enough = ((killed + 1) * mails * 0.9) / (kills + 1)
    while (arrivals.length < enough) await wait(5)
    await wait(random() * 100)
    await workers.kill(Math.floor(random() * count))
  }
  return killed
}

async function unsubscribeSome({
  workers,
  readers,
  arrivals,
  count,
}: {
  workers: Workers
  readers: Reader[]
  arrivals: Arrival[]
  count: number
}): Promise<Map<string, number>> {
  const left = new Map<string, number>()
  const leaving = readers.filter((_, each) => each % LEAVING === 0)
  for (const [each, { id, email }] of leaving.entries()) {
    while (arrivals.length < (each * readers.length * 0.7) / leaving.length) await wait(5)
    left.set(email, await workers.unsubscribe(id, each % count))
  }
  return left
}

/** Waits until everybody who stayed has theirs, and then for whatever may still come double. */
async function settle(arrivals: Arrival[], expected: number): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  const reached = () => new Set(arrivals.map(({ to }) => to)).size
  while (performance.now() < until && reached() < expected) await wait(200)
  let before = -1
  while (arrivals.length !== before) {
    before = arrivals.length
    await wait(30_000)
  }
}

type Kept = { office: Office; readers: Reader[]; left: Map<string, number>; kills: number }

function verdictOn({ office: { arrivals, counts }, readers, left, kills }: Kept) {
  const reached = new Set(arrivals.map(({ to }) => to))
  const names = new Set(arrivals.map(({ to, messageId }) => `${to} ${messageId}`))
  const repeated = arrivals.length - reached.size
  // Whoever is cut off before the answer has to send it once more: no sender can know.
  const repeatedByCuts = arrivals.filter(
    ({ to, wasCut }, each) => wasCut && arrivals.slice(each + 1).some((next) => next.to === to),
  ).length
  return {
    mails: readers.length,
    arrived: arrivals.length,
    lost: readers.filter(({ email }) => !left.has(email) && !reached.has(email)).length,
    kills,
    repeatedByKills: repeated - repeatedByCuts,
    cuts: counts.cut,
    repeatedByCuts,
    notNow: counts.rcpt + counts.data,
    slow: counts.slow,
    otherNames: names.size - reached.size,
    unsubscribed: left.size,
    /** Conversations that began after the answer that there will be none. */
    afterNo: arrivals.filter(({ to, begunAt }) => begunAt > (left.get(to) ?? begunAt)).length,
  }
}
