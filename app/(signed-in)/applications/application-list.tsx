import Link from 'next/link'
import { Empty } from '@/app/_ui/page'
import { countApplications, listApplications } from '@/db/applications/queries'
import { type ListFilter, listAddress } from '@/lib/applications/filter'
import { formatDay } from '@/lib/day'
import { type InstantCursor, writeInstantCursor } from '@/lib/instant-cursor'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'
import { ApplicationRow } from './application-row'

const PAGE_SIZE = 25

export async function ApplicationList({
  filter,
  after,
}: {
  filter: ListFilter
  after?: InstantCursor
}) {
  const person = await requireUser()
  const [total, found] = await Promise.all([
    countApplications(person.id, filter),
    listApplications(person.id, { ...filter, after, limit: PAGE_SIZE + 1 }),
  ])
  const shown = found.slice(0, PAGE_SIZE)
  const last = found.length > PAGE_SIZE ? shown.at(-1) : undefined
  if (total === 0) return <NoApplications filter={filter} />
  return (
    <section className="section" aria-label="Your applications">
      <p className="soft">{countOf(total, 'application')}</p>
      <ul className="rows">
        {shown.map((application) => (
          <ApplicationRow
            key={application.id}
            application={application}
            since={formatDay(application.stageSince, person.locale, person.today)}
          />
        ))}
      </ul>
      <nav className="buttons" aria-label="Pages">
        {after && (
          <Link prefetch={false} href={listAddress(filter)}>
            Back to the newest
          </Link>
        )}
        {last && (
          <Link
            prefetch={false}
            href={listAddress(filter, writeInstantCursor({ at: last.touchedAt, id: last.id }))}
          >
            Older applications
          </Link>
        )}
      </nav>
    </section>
  )
}

function NoApplications({ filter }: { filter: ListFilter }) {
  if (filter.search || filter.stage) {
    return (
      <Empty>
        <p>0 applications fit that search.</p>
        <Link prefetch={false} href={listAddress({ archived: filter.archived })}>
          Show all of them
        </Link>
      </Empty>
    )
  }
  return (
    <Empty>
      <p>
        {filter.archived
          ? 'Nothing is archived. What you put away will wait here, and can always come back.'
          : 'Nothing here yet. Keep the first role you’re going for, and its whole road will stand here: every stage, every answer, how far it went.'}
      </p>
      {!filter.archived && (
        <Link href="/applications/new" className="button quiet" prefetch={false}>
          Add the first one
        </Link>
      )}
    </Empty>
  )
}
