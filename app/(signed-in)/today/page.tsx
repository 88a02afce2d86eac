import type { Metadata } from 'next'
import { Page, Section } from '@/app/_ui/page'
import { greeting } from '@/lib/account/greeting'
import { formatDay } from '@/lib/day'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { NextOpening } from '../applications/next-opening'
import { QuickMood } from '../mood/quick-mood'
import { RunningRecoveries } from '../recovery/running-recoveries'
import { FollowUpsDue } from '../reminders/follow-ups-due'

export const metadata: Metadata = { title: 'Today' }

export default async function TodayPage() {
  const person = await requireUser()
  return (
    <Page
      title={greeting(person.now, person)}
      lead={formatDay(person.today, person.locale, person.today)}
    >
      <RunningRecoveries />
      <Section title="How are you right now?">
        <QuickMood id={newId()} />
      </Section>
      <Section title="Follow-ups">
        <FollowUpsDue />
      </Section>
      <NextOpening />
    </Page>
  )
}
