import { setTimeout as wait } from 'node:timers/promises'
import { seeded } from '@/lib/server/testing/seeded'
import type { AppProcess } from './app-process'

type Plan = {
  app: AppProcess
  rounds: number
  seed: number
  newId: () => string
  /** Saves something new under this id, and says whether the app answered that it was saved. */
  save: (id: string) => Promise<boolean>
  /** Every id the database holds, read past the app. */
  listSavedIds: () => Promise<string[]>
}

type Verdict = {
  rounds: number
  acknowledged: number
  lost: number
  failedStarts: number
  slowestStartMs: number
}

const WRITERS = 8
const EARLIEST_MS = 50
const LATEST_MS = 4_000

/** Saves from many sides, kills the app at a moment chosen by the seed, starts it and counts. */
export async function killRounds({ app, rounds, seed, newId, save, listSavedIds }: Plan) {
  const random = seeded(seed)
  const acknowledged = new Set<string>()
  const lost = new Set<string>()
  const verdict: Verdict = {
    ...{ rounds: 0, acknowledged: 0, lost: 0, failedStarts: 0, slowestStartMs: 0 },
  }

  for (let round = 0; round < rounds; round += 1) {
    let alive = true
    const writing = Array.from({ length: WRITERS }, async () => {
      while (alive) {
        const id = newId()
        // A save cut off by the kill was never answered, and so nothing was promised.
        if (await save(id).catch(() => false)) acknowledged.add(id)
      }
    })
    await wait(EARLIEST_MS + random() * (LATEST_MS - EARLIEST_MS))
    await app.kill()
    alive = false
    await Promise.all(writing)

    const start = await app.start()
    verdict.failedStarts += start.failed
    verdict.slowestStartMs = Math.max(verdict.slowestStartMs, start.ms)
    const saved = new Set(await listSavedIds())
    for (const id of acknowledged) if (!saved.has(id)) lost.add(id)
    Object.assign(verdict, {
      ...{ rounds: round + 1, acknowledged: acknowledged.size, lost: lost.size },
    })
  }
  return verdict
}
