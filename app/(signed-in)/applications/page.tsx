import type { Metadata } from 'next'
import Link from 'next/link'
import { Page } from '@/app/_ui/page'
import { readFilter } from '@/lib/applications/filter'
import { readInstantCursor } from '@/lib/instant-cursor'
import { one } from '@/lib/params'
import { ApplicationList } from './application-list'
import { ListFilters } from './list-filters'

export const metadata: Metadata = { title: 'Applications' }

export default async function ApplicationsPage({ searchParams }: PageProps<'/applications'>) {
  const params = await searchParams
  const filter = readFilter(params)
  return (
    <Page title={filter.archived ? 'Archived applications' : 'Applications'}>
      <div className="buttons">
        <Link href="/applications/new" className="button" prefetch={false}>
          New application
        </Link>
      </div>
      <ListFilters filter={filter} />
      <ApplicationList filter={filter} after={readInstantCursor(one(params.after))} />
    </Page>
  )
}
