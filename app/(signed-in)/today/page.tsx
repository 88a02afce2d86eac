import type { Metadata } from 'next'
import { Page, Section } from '@/app/_ui/page'
import { greeting } from '@/lib/account/greeting'
import { formatDay } from '@/lib/day'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { NextOpening } from '../applications/next-opening'
import { QuickWorkout } from '../exercise/quick-workout'
import { RequestsDue } from '../feedback/requests-due'
import { QuickMood } from '../mood/quick-mood'
import { SomeoneToTalkTo } from '../mood/someone-to-talk-to'
import { WithYou } from '../network/together/with-you'
import { currentRest } from '../recovery/current-rest'
import { MedalsDue } from '../recovery/medals-due'
import { Resting } from '../recovery/resting'
import { RunningRecoveries } from '../recovery/running-recoveries'
import { FollowUpsDue } from '../reminders/follow-ups-due'

export const metadata: Metadata = { title: 'Today' }

export default async function TodayPage() {
  const person = await requireUser()
  const rest = await currentRest()
  const title = greeting(person.now, person)
  const lead = formatDay(person.today, person.locale, person.today)
  if (rest) {
    return (
      <Page title={title} lead={lead} narrow>
        <Resting until={rest.endsAt} />
        <QuickMood id={newId()} asks />
      </Page>
    )
  }
  return (
    <Page title={title} lead={lead}>
      <SomeoneToTalkTo />
      <RunningRecoveries />
      <Section title="How are you right now?">
        <QuickMood id={newId()} />
      </Section>
      <Section title="Did you move?">
        <QuickWorkout />
      </Section>
      <WithYou />
      <Section title="Follow-ups">
        <FollowUpsDue />
      </Section>
      <RequestsDue />
      <MedalsDue />
      <NextOpening />
    </Page>
  )
}
