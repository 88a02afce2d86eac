import Link from 'next/link'
import { Empty } from '@/app/_ui/page'
import { type ListFilter, listAddress, narrows } from '@/lib/applications/filter'

/** An empty list: nothing fits, nothing is archived, or nothing is here yet. */
export function NoApplications({ filter }: { filter: ListFilter }) {
  const { view, archived } = filter
  if (narrows(filter)) {
    return (
      <Empty>
        <p>0 applications fit that search.</p>
        <Link prefetch={false} href={listAddress({ view, archived })}>
          Show all of them
        </Link>
      </Empty>
    )
  }
  if (archived) {
    return (
      <Empty>
        <p>Nothing is archived. What you put away will wait here, and can always come back.</p>
      </Empty>
    )
  }
  return (
    <Empty>
      <p>
        Nothing here yet. Keep the first role you’re going for, and its whole road will stand here:
        every stage, every answer, how far it went.
      </p>
      <div className="buttons">
        <Link href="/applications/new" className="button quiet" prefetch={false}>
          Add the first one
        </Link>
        <Link href="/applications/import" prefetch={false}>
          Bring a spreadsheet
        </Link>
      </div>
    </Empty>
  )
}
