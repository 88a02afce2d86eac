import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect } from 'vitest'

// Every worker has a database of its own, so that suites run side by side on SQLite too. Suites of
// `lib` need none and pay for none.
const testsTheDatabase = expect.getState().testPath?.includes('/db/') ?? false
const worker = process.env.VITEST_POOL_ID ?? '0'

if (testsTheDatabase) {
  const folder = mkdtempSync(join(tmpdir(), 'onward-unit-'))
  process.env.DATA_DIR = folder

  beforeAll(async () => {
    if (process.env.ONWARD_TEST_ENGINE === 'postgres') await takeOwnDatabase()
    else process.env.DATABASE_URL = ''
    const { migrateDatabase } = await import('@/db/migrate')
    await migrateDatabase()
  })

  afterAll(async () => {
    const { closeConnection } = await import('@/db/client')
    await closeConnection()
    rmSync(folder, { recursive: true, force: true })
  })
}

async function takeOwnDatabase(): Promise<void> {
  const server = new URL(process.env.ONWARD_TEST_POSTGRES ?? process.env.DATABASE_URL ?? '')
  process.env.ONWARD_TEST_POSTGRES = server.href
  const name = `onward_unit_${worker}`
  const client = new Client({ connectionString: server.href })
  await client.connect()
  const known = await client.query('select 1 from pg_database where datname = $1', [name])
  if (known.rowCount === 0) await client.query(`create database ${name}`)
  await client.end()
  server.pathname = `/${name}`
  process.env.DATABASE_URL = server.href
}
