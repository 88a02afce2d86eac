import type { Metadata } from 'next'
import Link from 'next/link'
import { Page } from '@/app/_ui/page'

export const metadata: Metadata = { title: 'Reminders by mail', robots: { index: false } }

export default function ConfirmedPage() {
  return (
    <Page title="The address is confirmed" narrow>
      <p>
        Reminders come here from now on, on days when something waits. You can pause them or turn
        them off whenever you like, on{' '}
        <Link href="/account#mail" prefetch={false}>
          your account page
        </Link>
        .
      </p>
    </Page>
  )
}
