// `npm run prove:kill [rounds] [seed]`: an answered save survives `kill -9`, on both engines.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { payload } from '../e2e/support/payloads'
import { signUp } from '../e2e/support/person'
import { startPostgres } from './postgres.mjs'
import { appProcess } from './prove/app-process'
import { listKeptIds } from './prove/kept-ids'
import { killRounds } from './prove/kill-rounds'
import { ensureBuilt } from './setup/build.mjs'
import { freePort } from './setup/port.mjs'

const rounds = Number(process.argv[2] ?? 100)
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000)

const problem = await ensureBuilt()
if (problem) throw new Error(problem)
await prove('SQLite', '')
const postgres = await startPostgres()
if (postgres.url === null) {
  console.log(`\nPostgreSQL: not run. ${postgres.reason}`)
} else {
  await prove('PostgreSQL', postgres.url).finally(postgres.stop)
}

async function prove(engine: string, databaseUrl: string): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'onward-kill-'))
  const app = appProcess({ port: await freePort(), dataDir, databaseUrl })
  try {
    await app.start()
    const person = await signUp(app.url)
    const verdict = await killRounds({
      app,
      rounds,
      seed,
      async save(id) {
        // A mood is one row; an application is two, and counts only with both.
        const action = Math.random() < 0.5 ? 'logMood' : 'keepApplication'
        const { status } = await person.posts(action, { ...payload(action), id })
        return status === 'saved' || status === 'gone'
      },
      newId: v7,
      listSavedIds: () => listKeptIds(databaseUrl || join(dataDir, 'onward.db')),
    })
    console.log(`\n${engine}, seed ${seed}:`, verdict)
    if (verdict.lost > 0 || verdict.failedStarts > 0) process.exitCode = 1
  } finally {
    await app.kill()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
