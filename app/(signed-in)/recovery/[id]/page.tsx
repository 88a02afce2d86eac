import type { Metadata } from 'next'
import Link from 'next/link'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { Page } from '@/app/_ui/page'
import { getRecovery, listSteps } from '@/db/recovery/queries'
import { roadSoFar } from '@/lib/recovery/road'
import { wavesNow } from '@/lib/recovery/waves'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { QuickMood } from '../../mood/quick-mood'
import { SomeoneToTalkTo } from '../../mood/someone-to-talk-to'
import { Breathe } from '../breathe'
import { currentRest } from '../current-rest'
import { FriendMessage } from '../friend-message'
import { NextStepCard } from '../next-step-card'
import { OpenedNotes } from '../note/opened-notes'
import { Progress } from '../progress'
import { Resting } from '../resting'
import { SilverMedal } from '../silver-medal'
import { WaveSection } from '../wave-section'
import { WhatHelps } from '../what-helps'

export const metadata: Metadata = { title: 'Recovery' }

export default async function RecoveryPage({ params }: PageProps<'/recovery/[id]'>) {
  const id = await idOr404(params)
  const person = await requireUser()
  const recovery = await foundOr404(getRecovery(person.id, id))
  const [touched, rest] = await Promise.all([listSteps(person.id, id), currentRest()])
  const [hour, day, week] = wavesNow(recovery, person)
  const wave = { recoveryId: id, touched }
  const title = `After ${recovery.company}`
  // A no that came after she had called it a day still gets its first hour.
  if (rest && rest.restedAt >= recovery.createdAt) {
    return (
      <Page title={title} narrow>
        <Resting until={rest.endsAt} />
        <QuickMood id={newId()} asks />
      </Page>
    )
  }
  return (
    <Page title={title} lead={roadSoFar(recovery)}>
      <OpenedNotes recoveryId={id} />
      <SomeoneToTalkTo />
      <NextStepCard recovery={recovery} touched={touched} />
      <Progress touched={touched} />
      {hour && (
        <WaveSection {...wave} now={hour}>
          <Breathe />
          <QuickMood id={newId()} asks />
        </WaveSection>
      )}
      {day && (
        <WaveSection {...wave} now={day}>
          <FriendMessage />
        </WaveSection>
      )}
      {week && <WaveSection {...wave} now={week} />}
      <SilverMedal recovery={recovery} />
      <WhatHelps />
      <p>
        <Link href={`/applications/${recovery.applicationId}`} prefetch={false}>
          The application this was about
        </Link>
      </p>
    </Page>
  )
}
