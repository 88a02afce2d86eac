import type { Metadata } from 'next'
import Link from 'next/link'
import { Page } from '@/app/_ui/page'

export const metadata: Metadata = { title: 'Forgotten your password?' }

export default function ResetPasswordPage() {
  return (
    <Page title="Forgotten your password?" narrow>
      <p>
        Onward doesn’t send links for this. Whoever runs it can set a new password for you with one
        command: <code>npm run reset-password</code>. Nothing you wrote is lost by it.
      </p>
      <p>
        <Link href="/sign-in" prefetch={false}>
          Back to sign in
        </Link>
      </p>
    </Page>
  )
}
