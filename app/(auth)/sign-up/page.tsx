import type { Metadata } from 'next'
import Link from 'next/link'
import { Hidden, SubmitButton, TextField } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Page } from '@/app/_ui/page'
import { passwordLength } from '@/lib/account/password'
import { lengths } from '@/lib/lengths'
import { one } from '@/lib/params'
import { settings } from '@/lib/server/instance'
import { signUp } from '../actions'
import { withNext } from '../with-next'
import { WhereAndHow } from './where-and-how'

export const metadata: Metadata = { title: 'Create an account' }

export default async function SignUpPage({ searchParams }: PageProps<'/sign-up'>) {
  const next = one((await searchParams).next) ?? ''
  return (
    <Page title="Create an account" lead="It takes a minute, and it stays on this server." narrow>
      {settings().signups === 'open' ? <SignUpForm next={next} /> : <Closed />}
      <p>
        Already have one?{' '}
        <Link href={withNext('/sign-in', next)} prefetch={false}>
          Sign in
        </Link>
      </p>
    </Page>
  )
}

function SignUpForm({ next }: { next: string }) {
  return (
    <Form action={signUp}>
      <Hidden name="next" value={next} />
      <WhereAndHow />
      <TextField
        name="name"
        label="Name"
        hint="What we call you. A first name is plenty."
        autoComplete="name"
        maxLength={lengths.name}
        required
      />
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
        hint={`At least ${passwordLength.min} characters. A few words in a row work well.`}
        autoComplete="new-password"
        required
      />
      <div className="buttons">
        <SubmitButton>Create account</SubmitButton>
      </div>
    </Form>
  )
}

function Closed() {
  return (
    <p className="notice">New accounts are closed on this Onward. Whoever runs it can open them.</p>
  )
}
