import { createClient } from '@libsql/client'
import { Client } from 'pg'

const WHOLE = `select id from moods
  union all select id from applications a
  where exists (select 1 from application_events e where e.application_id = a.id)`

/** The ids of all moods, and of all applications with their first event. */
export async function listKeptIds(place: string): Promise<string[]> {
  return place.startsWith('postgres') ? fromPostgres(place) : fromSqlite(place)
}

async function fromPostgres(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ id: string }>(WHOLE)
  await client.end()
  return rows.map(({ id }) => id)
}

/** @throws when the file is damaged. */
async function fromSqlite(file: string): Promise<string[]> {
  const client = createClient({ url: `file:${file}` })
  try {
    await client.execute('pragma busy_timeout = 5000')
    const check = await client.execute('pragma integrity_check')
    if (check.rows[0]?.[0] !== 'ok') throw new Error('The database file is damaged.')
    const { rows } = await client.execute(WHOLE)
    return rows.map(({ id }) => String(id))
  } finally {
    client.close()
  }
}
