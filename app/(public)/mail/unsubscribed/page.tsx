import type { Metadata } from 'next'
import Link from 'next/link'
import { Page } from '@/app/_ui/page'

export const metadata: Metadata = { title: 'No more reminders by mail', robots: { index: false } }

export default function UnsubscribedPage() {
  return (
    <Page title="No more reminders by mail" narrow>
      <p>
        It’s done. Only you can turn them on again, on{' '}
        <Link href="/account#mail" prefetch={false}>
          your account page
        </Link>
        .
      </p>
    </Page>
  )
}
