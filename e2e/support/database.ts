import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { createClient } from '@libsql/client'

export type Database = ReturnType<typeof openDatabase>

/** The embedded database behind the server under test, read past the app. */
export function openDatabase(project: string) {
  const folder = process.env.E2E_DATA
  if (!folder) throw new Error('playwright.config.ts says where the data is, in E2E_DATA.')
  const url = `file:${join(folder, project, 'onward.db')}`
  const client = createClient({ url, timeout: 5000 })

  async function rows(query: string, args: string[] = []) {
    return (await client.execute({ sql: query, args })).rows
  }

  /** Every table that holds people's rows, and the column that says whose they are. */
  async function tables(): Promise<{ table: string; owner: string }[]> {
    const found = await rows(
      `select m.name as "table", c.name as "column" from sqlite_master m
       join pragma_table_info(m.name) c on c.name = 'user_id' where m.type = 'table'`,
    )
    const owned = found.map(({ table }) => ({ table: String(table), owner: 'user_id' }))
    return [...owned, { table: 'people', owner: 'id' }]
  }

  async function userId(email: string): Promise<string> {
    const [found] = await rows('select id from people where email = ?', [email])
    if (!found) throw new Error(`${email} has no account.`)
    return String(found.id)
  }

  /** A fingerprint of all this person has, table by table: equal only when nothing changed. */
  async function fingerprint(person: string): Promise<Record<string, string>> {
    const prints = (await tables()).map(async ({ table, owner }) => {
      const all = await rows(`select * from "${table}" where "${owner}" = ?`, [person])
      const lines = all.map((row) => JSON.stringify(row)).sort()
      const hash = createHash('sha256').update(lines.join('\n')).digest('hex')
      return [table, `${all.length} rows, ${hash}`] as const
    })
    return Object.fromEntries(await Promise.all(prints))
  }

  async function count(table: string, person: string): Promise<number> {
    const owner = table === 'people' ? 'id' : 'user_id'
    const [found] = await rows(`select count(*) as n from "${table}" where "${owner}" = ?`, [
      person,
    ])
    return Number(found?.n)
  }

  async function anId(table: string, person: string): Promise<string> {
    const [found] = await rows(`select id from "${table}" where user_id = ? limit 1`, [person])
    return String(found?.id)
  }

  async function has(table: string, id: string): Promise<boolean> {
    return (await rows(`select id from "${table}" where id = ?`, [id])).length > 0
  }

  /** When the first row of this person was made, in all tables that say so. */
  async function earliest(person: string): Promise<number> {
    const made = (await tables()).map(async ({ table, owner }) => {
      const [row] = await rows(`select * from "${table}" where "${owner}" = ?`, [person])
      if (!row || !('created_at' in row)) return Number.POSITIVE_INFINITY
      const [found] = await rows(
        `select min(created_at) as at from "${table}" where "${owner}" = ?`,
        [person],
      )
      return Number(found?.at)
    })
    return Math.min(...(await Promise.all(made)))
  }

  return { userId, fingerprint, count, anId, has, earliest, close: () => client.close() }
}
