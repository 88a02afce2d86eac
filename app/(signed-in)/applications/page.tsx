import type { Metadata } from 'next'
import Link from 'next/link'
import { Page } from '@/app/_ui/page'
import { readFilter } from '@/lib/applications/filter'
import { idField } from '@/lib/input'
import { one } from '@/lib/params'
import { Board } from './board/board'
import { Calendar } from './calendar/calendar'
import { ListFilters } from './list-filters'
import { ListFoot } from './list-foot'
import { SavedViews } from './saved-views'
import { ApplicationTable } from './table/application-table'
import { ViewTabs } from './view-tabs'

export const metadata: Metadata = { title: 'Applications' }

export default async function ApplicationsPage({ searchParams }: PageProps<'/applications'>) {
  const params = await searchParams
  const filter = readFilter(params)
  const after = idField.safeParse(one(params.after)).data
  return (
    <Page title={filter.archived ? 'Archived applications' : 'Applications'} wide>
      <div className="list-head">
        <Link href="/applications/new" className="button" prefetch={false}>
          New application
        </Link>
        <ViewTabs filter={filter} />
      </div>
      <SavedViews filter={filter} />
      <ListFilters filter={filter} />
      {filter.view === 'table' && <ApplicationTable filter={filter} after={after} />}
      {filter.view === 'board' && <Board filter={filter} />}
      {filter.view === 'calendar' && <Calendar filter={filter} />}
      <ListFoot filter={filter} />
    </Page>
  )
}
