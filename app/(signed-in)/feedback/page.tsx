import type { Metadata } from 'next'
import Link from 'next/link'
import { Page } from '@/app/_ui/page'
import { readDayCursor } from '@/lib/day-cursor'
import { readInstantCursor } from '@/lib/instant-cursor'
import { one } from '@/lib/params'
import { FoldedAfterNo } from '../recovery/folded-after-no'
import { AnswerLedger } from './answer-ledger'
import { AnswerRates } from './answer-rates'
import { RequestLedger } from './requests/request-ledger'

export const metadata: Metadata = { title: 'Feedback' }

export default async function FeedbackPage({ searchParams }: PageProps<'/feedback'>) {
  const { asked, came } = await searchParams
  return (
    <Page title="Feedback" lead="What you asked, what came back, and what you keep from it.">
      <div className="buttons">
        <Link href="/feedback/new" className="button" prefetch={false}>
          Add feedback
        </Link>
      </div>
      <AnswerLedger after={readDayCursor(one(came))} />
      <RequestLedger after={readInstantCursor(one(asked))} />
      <FoldedAfterNo>
        <AnswerRates />
      </FoldedAfterNo>
    </Page>
  )
}
