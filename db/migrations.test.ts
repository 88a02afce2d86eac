import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getTableConfig as postgresTable } from 'drizzle-orm/pg-core'
import { getTableConfig as sqliteTable } from 'drizzle-orm/sqlite-core'
import { expect, test, vi } from 'vitest'
import { migrateDatabase } from './migrate'

type Snapshot = { tables: Record<string, { name: string; columns: object; indexes: object }> }
type Shape = Record<string, { columns: string[]; indexes: string[] }>

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

test('every table carries its person, and every index but an address starts with them', async () => {
  const withoutPerson = Object.entries(await written('sqlite')).filter(
    ([name, { columns }]) => name !== 'people' && !columns.includes('user_id'),
  )
  expect(withoutPerson).toEqual([])
  const sql = readFileSync(join('drizzle', 'sqlite', '0000_first.sql'), 'utf8')
  const indexes = [...sql.matchAll(/CREATE (?:UNIQUE )?INDEX `(\w+)` ON `\w+` \(`(\w+)`/g)]
  expect(
    indexes.filter(([, name, first]) => first !== 'user_id' && name !== 'people_email'),
  ).toEqual([])
})

test('migrating twice, or several at once, changes nothing', async () => {
  await Promise.all([migrateDatabase(), migrateDatabase()])
  await migrateDatabase()
})
