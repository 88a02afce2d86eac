import type { Metadata } from 'next'
import Link from 'next/link'
import { Page } from '@/app/_ui/page'
import { readDayCursor } from '@/lib/day-cursor'
import { one } from '@/lib/params'
import { CommunityList } from './communities/community-list'
import { MeetUpsAhead, MeetUpsBefore } from './meet-up-list'

export const metadata: Metadata = { title: 'Meet-ups and communities' }

export default async function MeetUpsPage({ searchParams }: PageProps<'/network/meet-ups'>) {
  const after = readDayCursor(one((await searchParams).after))
  return (
    <Page
      title="Meet-ups and communities"
      lead="Places where the people of your field are. Going once and leaving early counts."
    >
      <MeetUpsAhead />
      <CommunityList />
      <MeetUpsBefore after={after} />
      <p>
        <Link href="/network" prefetch={false}>
          Back to your people
        </Link>
      </p>
    </Page>
  )
}
