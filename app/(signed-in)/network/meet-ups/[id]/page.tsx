import type { Metadata } from 'next'
import Link from 'next/link'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { Page } from '@/app/_ui/page'
import { getMeetUp } from '@/db/network/meet-ups/queries'
import { formatDay } from '@/lib/day'
import { hasCome } from '@/lib/network/meet-ups/meet-up'
import { searchIn } from '@/lib/params'
import { requireUser } from '@/lib/server/require-user'
import { AboutMeetUp } from './about-meet-up'
import { HowItWas } from './how-it-was'
import { MeetUpDetails } from './meet-up-details'
import { WhoToLookFor } from './who-to-look-for'

export const metadata: Metadata = { title: 'A meet-up' }

export default async function MeetUpPage({
  params,
  searchParams,
}: PageProps<'/network/meet-ups/[id]'>) {
  const id = await idOr404(params)
  const { id: userId, today, locale } = await requireUser()
  const meetUp = await foundOr404(getMeetUp(userId, id))
  const search = searchIn(await searchParams)
  return (
    <Page
      title={meetUp.name}
      lead={
        <time dateTime={meetUp.on}>
          {formatDay(meetUp.on, locale, today)}
          {meetUp.time && `, ${meetUp.time}`}
        </time>
      }
    >
      <AboutMeetUp meetUp={meetUp} />
      {hasCome(meetUp, today) && <HowItWas meetUp={meetUp} />}
      {meetUp.notedAt === null && <WhoToLookFor meetUp={meetUp} search={search} />}
      <MeetUpDetails meetUp={meetUp} />
      <p>
        <Link href="/network/meet-ups" prefetch={false}>
          All meet-ups
        </Link>
      </p>
    </Page>
  )
}
