import Link from 'next/link'
import { type ListFilter, listAddress, narrows, writeFilter } from '@/lib/applications/filter'

/** The ways in and out, and what has been put away. */
export function ListFoot({ filter }: { filter: ListFilter }) {
  const query = writeFilter({ ...filter, view: undefined, month: undefined })
  return (
    <nav className="list-foot" aria-label="In and out">
      <Link href="/applications/import" prefetch={false}>
        Import a file
      </Link>
      {/* Downloads are no pages, so they are plain links. */}
      {narrows(filter) && <a href={`/api/export/applications?${query}`}>Download these (CSV)</a>}
      <a href="/api/export/applications">Download applications (CSV)</a>
      <Link href="/applications/print" prefetch={false}>
        Printable record
      </Link>
      <Link href={listAddress({ view: filter.view, archived: !filter.archived })} prefetch={false}>
        {filter.archived ? 'Back to the list' : 'Archived'}
      </Link>
      <Link href="/applications/trash" prefetch={false}>
        Trash
      </Link>
    </nav>
  )
}
