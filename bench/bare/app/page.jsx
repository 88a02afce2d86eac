import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { headers } from 'next/headers'

// The least a page of Next can do with the same rows: no session, no rules, no navigation.
const client = createClient({ url: `file:${join(process.env.DATA_DIR ?? '.data', 'onward.db')}` })

export default async function Page() {
  const userId = (await headers()).get('x-seeker') ?? ''
  const { rows } = await client.execute({
    sql: 'select id, company, role, stage, stage_since from applications where user_id = ? and removed_at is null and archived_at is null order by touched_at desc, id desc limit 25',
    args: [userId],
  })
  return (
    <main>
      <h1>Applications</h1>
      <table>
        <tbody>
          {rows.map((row) => (
            <tr key={String(row.id)}>
              <th scope="row">
                <a href={`/applications/${row.id}`}>{String(row.company)}</a>
              </th>
              <td>{String(row.role)}</td>
              <td>{String(row.stage)}</td>
              <td>{String(row.stage_since)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  )
}
