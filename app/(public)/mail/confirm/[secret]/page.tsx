import type { Metadata } from 'next'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Page } from '@/app/_ui/page'
import { isConfirmable } from '@/lib/server/confirming'
import { confirmAddress } from '../../actions'

export const metadata: Metadata = {
  title: 'Reminders by mail',
  robots: { index: false },
  referrer: 'no-referrer',
}

/** Where the link of a mail leads. Opening it does nothing: scanners of mail open links, too. */
export default async function ConfirmPage({ params }: PageProps<'/mail/confirm/[secret]'>) {
  const { secret } = await params
  if (!(await isConfirmable(secret, new Date()))) {
    return (
      <Page title="This link is over" narrow>
        <p>
          It has been used, or it’s older than half an hour. Your account page says whether
          reminders by mail are on, and can send another.
        </p>
      </Page>
    )
  }
  return (
    <Page title="Reminders at this address?" narrow>
      <p>
        One short mail on days when something waits, and none on any other. Every mail has a link
        that ends them.
      </p>
      <Form action={confirmAddress}>
        <Hidden name="secret" value={secret} />
        <div className="buttons">
          <SubmitButton>Yes, send them here</SubmitButton>
        </div>
      </Form>
      <p className="soft">If you didn’t ask for this, close the page: nothing will come.</p>
    </Page>
  )
}
