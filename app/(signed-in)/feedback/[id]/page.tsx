import type { Metadata } from 'next'
import Link from 'next/link'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { Page } from '@/app/_ui/page'
import { Removal } from '@/app/_ui/removal'
import { getFeedback } from '@/db/feedback/queries'
import { requireUser } from '@/lib/server/require-user'
import { discardFeedback } from '../actions'
import { FeedbackForm } from '../feedback-form'

export const metadata: Metadata = { title: 'Feedback' }

export default async function OneFeedbackPage({ params }: PageProps<'/feedback/[id]'>) {
  const id = await idOr404(params)
  const person = await requireUser()
  const answer = await foundOr404(getFeedback(person.id, id))
  return (
    <Page title={`Feedback from ${answer.company}`} lead={answer.role} narrow>
      <FeedbackForm
        kept
        today={person.today}
        answer={{
          id,
          receivedOn: answer.receivedOn,
          words: person.vault.open('feedback.words', id, answer.words),
          lesson: person.vault.open('feedback.lesson', id, answer.lesson),
        }}
      />
      <Removal action={discardFeedback} id={id} what="this feedback" />
      <p>
        <Link href="/feedback" prefetch={false}>
          All feedback
        </Link>
      </p>
    </Page>
  )
}
