import { PageLinks } from '@/app/_ui/page-links'
import { countApplications, listApplications } from '@/db/applications/queries'
import { listTagsOf } from '@/db/applications/tags'
import { type ListFilter, listAddress } from '@/lib/applications/filter'
import { waitedFor } from '@/lib/applications/waiting'
import { formatDay } from '@/lib/day'
import { pageOf } from '@/lib/page-of'
import { countOf } from '@/lib/plural'
import { newId } from '@/lib/server/id'
import { findNoted } from '@/lib/server/noted'
import { requireUser } from '@/lib/server/require-user'
import { NoApplications } from '../no-applications'
import { TableRows } from './table-rows'

const PAGE_SIZE = 25

/** One page of the applications, row by row. */
export async function ApplicationTable({ filter, after }: { filter: ListFilter; after?: string }) {
  const person = await requireUser()
  const wanted = { ...filter, noted: await findNoted(person, filter.search) }
  const [total, found] = await Promise.all([
    countApplications(person.id, wanted),
    listApplications(person.id, { ...wanted, after, limit: PAGE_SIZE + 1 }),
  ])
  if (total === 0) return <NoApplications filter={filter} />
  const { shown, last } = pageOf(found, PAGE_SIZE)
  const tags = await listTagsOf(
    person.id,
    shown.map(({ id }) => id),
  )
  const rows = shown.map(({ stageSince, ...row }) => ({
    ...row,
    waited: row.ending
      ? `ended ${formatDay(stageSince, person.locale, person.today)}`
      : waitedFor(stageSince, person.today),
    tags: tags.filter(({ applicationId }) => applicationId === row.id).map(({ tag }) => tag),
  }))
  return (
    <section className="section" aria-label="Your applications">
      <p className="soft">{countOf(total, 'application')}</p>
      <TableRows rows={rows} today={person.today} changeId={newId()} archived={filter.archived} />
      <PageLinks
        back={after && { href: listAddress(filter), words: 'Back to the first page' }}
        next={last && { href: listAddress(filter, last.id), words: 'More applications' }}
      />
    </section>
  )
}
