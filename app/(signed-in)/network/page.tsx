import type { Metadata } from 'next'
import Link from 'next/link'
import { Page } from '@/app/_ui/page'
import { isFiltered, readAfter, readFilter } from '@/lib/network/filter'
import { ContactList } from './contact-list'
import { ContactSearch } from './contact-search'
import { ListFoot } from './list-foot'
import { SomeToWriteTo } from './queue/some-to-write-to'

export const metadata: Metadata = { title: 'Network' }

export default async function NetworkPage({ searchParams }: PageProps<'/network'>) {
  const params = await searchParams
  const filter = readFilter(params)
  const after = readAfter(params)
  return (
    <Page title="Network" lead="The people around your search, near and far.">
      <div className="buttons">
        <Link href="/network/new" className="button" prefetch={false}>
          Add someone
        </Link>
        <Link href="/network/meet-ups" className="button quiet" prefetch={false}>
          Meet-ups and forums
        </Link>
        <Link href="/network/together" className="button quiet" prefetch={false}>
          Others in the same boat
        </Link>
      </div>
      {!after && !isFiltered(filter) && <SomeToWriteTo />}
      <ContactSearch filter={filter} />
      <ContactList filter={filter} after={after} />
      <ListFoot />
    </Page>
  )
}
