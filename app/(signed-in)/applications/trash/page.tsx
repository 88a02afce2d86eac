import type { Metadata } from 'next'
import { Page } from '@/app/_ui/page'
import { DAYS_IN_TRASH } from '@/lib/trash'
import { TrashList } from './trash-list'

export const metadata: Metadata = { title: 'Trash' }

export default function TrashPage() {
  return (
    <Page
      title="Trash"
      lead={`What you delete waits here for ${DAYS_IN_TRASH} days. Until then it can come back as it was.`}
    >
      <TrashList />
    </Page>
  )
}
