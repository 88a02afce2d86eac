import type { Metadata } from 'next'
import { Page } from '@/app/_ui/page'
import { DAYS_IN_TRASH } from '@/lib/trash'
import { TrashedPeople } from './trashed-people'

export const metadata: Metadata = { title: 'People in the trash' }

export default function PeopleTrashPage() {
  return (
    <Page
      title="People in the trash"
      lead={`Whoever you remove waits here for ${DAYS_IN_TRASH} days, with all you kept about them.`}
    >
      <TrashedPeople />
    </Page>
  )
}
