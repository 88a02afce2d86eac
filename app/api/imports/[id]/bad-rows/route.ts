import { getImport } from '@/db/applications/imports/queries'
import type { ImportRow } from '@/db/applications/imports/tables'
import { badRowsCsv } from '@/lib/files/bad-rows'
import { NotFound } from '@/lib/refusal'
import { privateRoute, routeId } from '@/lib/server/private-route'
import { readImport } from '@/lib/server/read-import'
import type { Person } from '@/lib/server/require-user'

/** So that a spreadsheet knows the letters for what they are. */
const BYTE_ORDER_MARK = '\ufeff'

/** The rows of a file that can't be taken in, each with its reason, to be put right (RFC 4180). */
export const GET = privateRoute(async (person, _request, { params }) => {
  const kept = await getImport(person.id, await routeId(params))
  return new Response(BYTE_ORDER_MARK + (await csvOf(person, kept)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="rows-to-put-right.csv"',
    },
  })
})

// Once a file has been taken in, these rows are all that is kept of it.
async function csvOf(person: Person, kept: ImportRow): Promise<string> {
  if (kept.finishedAt === null) {
    const { plan, table } = await readImport(person, kept)
    return badRowsCsv(plan.bad, table.header)
  }
  const csv = person.vault.open('imports.content', kept.id, kept.content)
  if (csv === null) throw new NotFound('That file')
  return csv
}
