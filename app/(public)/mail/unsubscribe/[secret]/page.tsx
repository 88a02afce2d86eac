import type { Metadata } from 'next'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Page } from '@/app/_ui/page'
import { isUnsubscribing } from '@/lib/server/unsubscribing'
import { unsubscribe } from '../../actions'

export const metadata: Metadata = {
  title: 'No more reminders by mail',
  robots: { index: false },
  referrer: 'no-referrer',
}

/** Where the link at the foot of a digest leads; works signed out. */
export default async function UnsubscribePage({ params }: PageProps<'/mail/unsubscribe/[secret]'>) {
  const { secret } = await params
  if (!(await isUnsubscribing(secret, new Date()))) {
    return (
      <Page title="This link ends nothing" narrow>
        <p>It isn’t whole, or it isn’t ours. Your account page can turn reminders off as well.</p>
      </Page>
    )
  }
  return (
    <Page title="No more reminders by mail?" narrow>
      <p>They end at once, and what is on its way is stopped. Everything else stays as it is.</p>
      <Form action={unsubscribe}>
        <Hidden name="secret" value={secret} />
        <div className="buttons">
          <SubmitButton>End them</SubmitButton>
        </div>
      </Form>
    </Page>
  )
}
