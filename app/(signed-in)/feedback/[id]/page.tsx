import type { Metadata } from 'next'
import Link from 'next/link'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { Page } from '@/app/_ui/page'
import { Removal } from '@/app/_ui/removal'
import { getFeedback } from '@/db/feedback/queries'
import { isUnopened } from '@/lib/feedback/opening'
import { evidenceCalled } from '@/lib/recovery/evidence'
import { requireUser } from '@/lib/server/require-user'
import { EvidenceFigure } from '../../recovery/evidence-card'
import { discardFeedback } from '../actions'
import { LessonForm } from '../lesson-form'
import { openAnswer } from '../open-answer'
import { Opened } from '../opened'
import { Sorting } from '../sorting'
import { Unopened } from '../unopened'

export const metadata: Metadata = { title: 'Feedback' }

export default async function OneFeedbackPage({ params }: PageProps<'/feedback/[id]'>) {
  const id = await idOr404(params)
  const person = await requireUser()
  const kept = await foundOr404(getFeedback(person.id, id))
  const answer = openAnswer(kept, person.vault)
  return (
    <Page title={`Feedback from ${kept.company}`} lead={kept.role} narrow>
      {isUnopened(kept) ? (
        <>
          <Unopened answer={kept} />
          <EvidenceFigure card={evidenceCalled('feedback-mood')} />
        </>
      ) : (
        <>
          <Opened answer={answer} />
          <Sorting answer={answer} />
          <LessonForm answer={answer} />
        </>
      )}
      <Removal action={discardFeedback} id={id} what="this feedback" />
      <p>
        <Link href="/feedback" prefetch={false}>
          All feedback
        </Link>
      </p>
    </Page>
  )
}
