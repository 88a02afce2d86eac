// The floor: the least a server can do. It reads the same 25 rows from the same database and
// prints them as plain HTML, with no session, no framework and no layout.
import { createServer } from 'node:http'
import { join } from 'node:path'
import { createClient } from '@libsql/client'

const client = createClient({ url: `file:${join(process.env.DATA_DIR ?? '.data', 'onward.db')}` })
const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const asText = (text) => String(text).replace(/[&<>"]/g, (mark) => escapes[mark])

createServer(async ({ url = '/' }, response) => {
  if (url === '/api/health') return response.end('ok')
  const { rows } = await client.execute({
    sql: 'select id, company, role, stage from applications where user_id = ? and removed_at is null and archived_at is null order by touched_at desc, id desc limit 25',
    args: [url.slice(1)],
  })
  const items = rows.map(
    ({ id, company, role, stage }) =>
      `<li><a href="/applications/${id}">${asText(company)}</a> ${asText(role)} ${stage}</li>`,
  )
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(`<!doctype html><title>Applications</title><ul>${items.join('')}</ul>`)
}).listen(Number(process.env.PORT), '127.0.0.1')
