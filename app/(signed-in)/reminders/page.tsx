import type { Metadata } from 'next'
import Link from 'next/link'
import { Page } from '@/app/_ui/page'
import { readDayCursor } from '@/lib/day-cursor'
import { one } from '@/lib/params'
import { RequestsDue } from '../feedback/requests-due'
import { MedalsDue } from '../recovery/medals-due'
import { AnswersHere } from './answers-here'
import { DueList } from './due-list'
import { FollowUpList } from './follow-up-list'

export const metadata: Metadata = { title: 'Reminders' }

export default async function RemindersPage({ searchParams }: PageProps<'/reminders'>) {
  const { after } = await searchParams
  return (
    <Page title="Reminders" lead="What you wanted to come back to. Nothing here runs away.">
      <AnswersHere>
        <DueList />
        <RequestsDue />
        <MedalsDue />
        <FollowUpList after={readDayCursor(one(after))} />
      </AnswersHere>
      <p className="soft">
        Your own calendar can show them, too:{' '}
        <Link href="/account#reminders" prefetch={false}>
          see your account
        </Link>
        .
      </p>
    </Page>
  )
}
