import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { getTableConfig as postgresTable } from 'drizzle-orm/pg-core'
import { getTableConfig as sqliteTable } from 'drizzle-orm/sqlite-core'
import { expect, test, vi } from 'vitest'
import { migrateDatabase } from './migrate'

type Snapshot = { tables: Record<string, { name: string; columns: object; indexes: object }> }
type Shape = Record<string, { columns: string[]; indexes: string[] }>
/** What a parent's deletion looks for its rows by; without an index it would read all of them. */
const PARENTS = [
  ...['application_id', 'interview_id', 'recovery_id', 'rejection_id', 'contact_id'],
  ...['meet_up_id', 'community_id', 'witness_id', 'partner_id'],
]
/** By address, before anyone is known; and work of everybody, looked for by its hour. */
const ACROSS_PEOPLE = ['people_email', 'outbox_due', 'reminder_settings_due']

function migrated(engine: 'sqlite' | 'postgres'): Shape {
  const folder = join('drizzle', engine, 'meta')
  const newest = readdirSync(folder)
    .filter((file) => file.endsWith('_snapshot.json'))
    .sort()
    .at(-1)
  const { tables }: Snapshot = JSON.parse(readFileSync(join(folder, newest ?? ''), 'utf8'))
  return Object.fromEntries(
    Object.values(tables).map(({ name, columns, indexes }) => [
      name,
      { columns: Object.keys(columns).sort(), indexes: Object.keys(indexes).sort() },
    ]),
  )
}

/** The schema as the code has it now, read under one engine's dialect. */
async function written(engine: 'sqlite' | 'postgres'): Promise<Shape> {
  vi.resetModules()
  vi.stubEnv('DATABASE_URL', engine === 'postgres' ? 'postgres://unused' : '')
  const schema: Record<string, unknown> = await import('./schema')
  vi.unstubAllEnvs()
  const config = (engine === 'postgres' ? postgresTable : sqliteTable) as typeof sqliteTable
  return Object.fromEntries(
    Object.values(schema).map((table) => {
      const { name, columns, indexes } = config(table as Parameters<typeof sqliteTable>[0])
      return [
        name,
        {
          columns: columns.map((column) => column.name).sort(),
          indexes: indexes.map((index) => index.config.name ?? '').sort(),
        },
      ]
    }),
  )
}

/** Every index of the schema, with its columns in order. */
async function indexes(): Promise<{ name: string; columns: string[] }[]> {
  vi.resetModules()
  vi.stubEnv('DATABASE_URL', '')
  const schema: Record<string, unknown> = await import('./schema')
  vi.unstubAllEnvs()
  return Object.values(schema).flatMap((table) =>
    sqliteTable(table as Parameters<typeof sqliteTable>[0]).indexes.map(({ config }) => ({
      name: config.name,
      columns: config.columns.map((column) => ('name' in column ? String(column.name) : '')),
    })),
  )
}

for (const engine of ['sqlite', 'postgres'] as const) {
  test(`the ${engine} migrations are current: run \`npm run migrations\` after a schema change`, async () => {
    expect(migrated(engine)).toEqual(await written(engine))
  })
}

test('both engines have the same migrations, by name', () => {
  const names = (engine: string) =>
    readdirSync(join('drizzle', engine))
      .filter((file) => file.endsWith('.sql'))
      .sort()
  expect(names('sqlite')).toEqual(names('postgres'))
})

test('every table carries its person, and every index starts with them or is a parent’s', async () => {
  const withoutPerson = Object.entries(await written('sqlite')).filter(
    ([name, { columns }]) => name !== 'people' && !columns.includes('user_id'),
  )
  expect(withoutPerson).toEqual([])
  const odd = (await indexes()).filter(
    ({ name, columns: [first, second] }) =>
      !ACROSS_PEOPLE.includes(name) &&
      first !== 'user_id' &&
      !(PARENTS.includes(first ?? '') && second === 'user_id'),
  )
  expect(odd).toEqual([])
})

test('migrating twice, or several at once, changes nothing', async () => {
  await Promise.all([migrateDatabase(), migrateDatabase()])
  await migrateDatabase()
})

test('rows of before the tracker begin with their first fact', async () => {
  const { connection } = await import('./client')
  if (connection().pool) return
  const folder = mkdtempSync(join(tmpdir(), 'onward-upgrade-'))
  const old = createClient({ url: `file:${join(folder, 'old.db')}` })
  const statements = (file: string) =>
    readFileSync(join('drizzle', 'sqlite', file), 'utf8').split('--> statement-breakpoint')
  for (const statement of statements('0000_first.sql')) await old.execute(statement)
  await old.execute(
    "insert into people values ('p', 'Asha', 'a@b.c', 'hash', 'Europe/London', 'en-GB', 0)",
  )
  for (const id of ['a', 'b']) {
    await old.execute(
      `insert into applications (id, user_id, company, role, stage, furthest_stage, stage_since, search_text, created_at, touched_at)
       values ('${id}', 'p', 'Kite', 'Gardener', 'applied', 'applied', '2026-11-20', 'kite gardener', 0, 0)`,
    )
  }
  await old.execute(
    `insert into application_events (id, user_id, application_id, kind, stage, happened_on, created_at)
     values ('e', 'p', 'a', 'added', 'applied', '2026-11-02', 0)`,
  )
  for (const file of ['0001_the-tracker.sql', '0002_when-it-began.sql'])
    for (const statement of statements(file)) await old.execute(statement)
  const { rows } = await old.execute('select id, began_on, company from applications order by id')
  expect(rows.map(({ began_on }) => began_on)).toEqual(['2026-11-02', '2026-11-20'])
  old.close()
  rmSync(folder, { recursive: true, force: true })
})
