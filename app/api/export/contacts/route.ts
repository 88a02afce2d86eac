import { listOutgoing, type OutgoingPlace } from '@/db/network/imports/outgoing'
import { csvText } from '@/lib/files/csv'
import { type OutgoingPerson, peopleCells, peopleHeader } from '@/lib/network/export/spreadsheet'
import { peopleCard } from '@/lib/network/export/vcard'
import { privateRoute } from '@/lib/server/private-route'
import type { Person } from '@/lib/server/require-user'

const ROWS_AT_ONCE = 250

type Form = {
  type: string
  ending: string
  start: string
  write: (person: OutgoingPerson) => string
}

const csv: Form = {
  type: 'text/csv; charset=utf-8',
  ending: 'csv',
  // The mark lets a spreadsheet know the letters for what they are.
  start: `\ufeff${csvText([peopleHeader])}`,
  write: (person) => csvText([peopleCells(person)]),
}
const vcard: Form = {
  type: 'text/vcard; charset=utf-8',
  ending: 'vcf',
  start: '',
  write: peopleCard,
}

/** Her people, `?as=csv` (RFC 4180) or `?as=vcard` (RFC 2426). */
export const GET = privateRoute(async (person, request) => {
  const form = new URL(request.url).searchParams.get('as') === 'vcard' ? vcard : csv
  const parts = partsOf(person, form)
  const encoder = new TextEncoder()
  const body = new ReadableStream({
    async pull(controller) {
      const { value, done } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
  return new Response(body, {
    headers: {
      'content-type': form.type,
      'content-disposition': `attachment; filename="onward-people-${person.today}.${form.ending}"`,
    },
  })
})

async function* partsOf({ id: userId, vault: { open } }: Person, { start, write }: Form) {
  yield start
  let after: OutgoingPlace | undefined
  do {
    const rows = await listOutgoing(userId, { after, limit: ROWS_AT_ONCE })
    yield rows
      .map(({ howWeMet, gives, offered, ...row }) =>
        write({
          ...row,
          howWeMet: open('contacts.how_we_met', row.id, howWeMet),
          gives: open('contacts.gives', row.id, gives),
          offered: open('contacts.offered', row.id, offered),
        }),
      )
      .join('')
    after = rows.length === ROWS_AT_ONCE ? rows.at(-1) : undefined
  } while (after)
}
