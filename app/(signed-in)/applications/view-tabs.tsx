import Link from 'next/link'
import { type ListFilter, listAddress, type View, views } from '@/lib/applications/filter'

const names: Record<View, string> = { table: 'Table', board: 'Board', calendar: 'Calendar' }

/** The same rows, seen in another way; whatever was asked for stays asked for. */
export function ViewTabs({ filter }: { filter: ListFilter }) {
  return (
    <nav className="segments" aria-label="View">
      {views.map((view) => (
        <Link
          key={view}
          href={listAddress({ ...filter, view, month: undefined })}
          prefetch={false}
          aria-current={view === filter.view ? 'page' : undefined}
        >
          {names[view]}
        </Link>
      ))}
    </nav>
  )
}
