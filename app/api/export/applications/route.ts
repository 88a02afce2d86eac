import { listWhole } from '@/db/applications/export'
import { listTagsOf } from '@/db/applications/tags'
import { type ListFilter, readFilter } from '@/lib/applications/filter'
import { spreadsheetCells, spreadsheetHeader } from '@/lib/applications/spreadsheet'
import { csvText } from '@/lib/files/csv'
import { findNoted } from '@/lib/server/noted'
import { privateRoute } from '@/lib/server/private-route'
import type { Person } from '@/lib/server/require-user'

const ROWS_AT_ONCE = 250
/** So that a spreadsheet knows the letters for what they are. */
const BYTE_ORDER_MARK = '\ufeff'

/** Her applications as CSV (RFC 4180): those that an address of the list asks for, or all of them. */
export const GET = privateRoute(async (person, request) => {
  const query = new URL(request.url).searchParams
  const filter = readFilter(Object.fromEntries(query))
  const lines = linesOf(person, filter, { everywhere: query.size === 0 })
  const encoder = new TextEncoder()
  const body = new ReadableStream({
    async pull(controller) {
      const { value, done } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="onward-applications-${person.today}.csv"`,
    },
  })
})

async function* linesOf(person: Person, filter: ListFilter, { everywhere = false }) {
  yield BYTE_ORDER_MARK + csvText([spreadsheetHeader])
  const wanted = { ...filter, noted: await findNoted(person, filter.search), everywhere }
  let after: string | undefined
  do {
    const rows = await listWhole(person.id, { ...wanted, after, limit: ROWS_AT_ONCE })
    const ids = rows.map(({ id }) => id)
    const tags = await listTagsOf(person.id, ids)
    const { open } = person.vault
    yield csvText(
      rows.map(({ id, cvName, notes, archivedAt, ...row }) =>
        spreadsheetCells({
          ...row,
          cvName: open('applications.cv_name', id, cvName),
          notes: open('applications.notes', id, notes),
          tags: tags.filter(({ applicationId }) => applicationId === id).map(({ tag }) => tag),
          isArchived: archivedAt !== null,
        }),
      ),
    )
    after = rows.length === ROWS_AT_ONCE ? ids.at(-1) : undefined
  } while (after)
}
