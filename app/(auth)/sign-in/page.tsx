import type { Metadata } from 'next'
import Link from 'next/link'
import { Hidden, SubmitButton, TextField } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Page } from '@/app/_ui/page'
import { lengths } from '@/lib/lengths'
import { one } from '@/lib/params'
import { signIn } from '../actions'
import { withNext } from '../with-next'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const next = one((await searchParams).next) ?? ''
  return (
    <Page title="Sign in" lead="Good to see you. Everything is where you left it." narrow>
      <Form action={signIn}>
        <Hidden name="next" value={next} />
        <TextField
          name="email"
          label="Email"
          type="email"
          autoComplete="username"
          maxLength={lengths.email}
          required
        />
        <TextField
          name="password"
          label="Password"
          type="password"
          autoComplete="current-password"
          required
        />
        <div className="buttons">
          <SubmitButton>Sign in</SubmitButton>
          <Link href="/reset-password" prefetch={false}>
            Forgotten your password?
          </Link>
        </div>
      </Form>
      <p>
        New here?{' '}
        <Link href={withNext('/sign-up', next)} prefetch={false}>
          Create an account
        </Link>
      </p>
    </Page>
  )
}
