import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Page } from '@/app/_ui/page'
import { findLink } from '@/db/account/link-tokens'
import { getShownPerson } from '@/db/network/witness/queries'
import { firstName } from '@/lib/first-name'
import { newId } from '@/lib/server/id'
import { hashOfLink } from '@/lib/server/link-secret'
import { requireUser } from '@/lib/server/require-user'
import { searchSideBySide } from '../actions'

export const metadata: Metadata = { title: 'An invitation', referrer: 'strict-origin' }

type Props = PageProps<'/network/together/pair/[secret]'>

export default async function InvitationPage({ params }: Props) {
  const { id: userId, now } = await requireUser()
  const { secret } = await params
  const link = await findLink(hashOfLink(secret), 'pair', now)
  if (!link) notFound()
  const name = firstName((await getShownPerson(link.userId)).name)
  const isOwn = link.userId === userId
  return (
    <Page
      title={isOwn ? 'Your invitation' : `${name} asks you to search side by side`}
      lead="Two people who are looking, each in their own way, with a wave now and then."
      narrow
    >
      {isOwn && <p>This is your own link. Send it to one person who is looking as well.</p>}
      {!isOwn && (
        <>
          <p>
            Each of you will see the other’s first name and, for each of the last seven days, what
            was done: a step, a walk, someone written to, an application. Only kinds and how many,
            never a name or a word. Either of you can end it at any moment.
          </p>
          <Form action={searchSideBySide}>
            <Hidden name="id" value={newId()} />
            <Hidden name="secret" value={secret} />
            <div className="buttons">
              <SubmitButton>Search side by side with {name}</SubmitButton>
            </div>
          </Form>
          <p className="soft">Not for you? Just leave this page. Nobody is told.</p>
        </>
      )}
      <p>
        <Link href="/network/together" prefetch={false}>
          Not alone with it
        </Link>
      </p>
    </Page>
  )
}
