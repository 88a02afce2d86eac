import type { Metadata } from 'next'
import Link from 'next/link'
import { Empty, Page } from '@/app/_ui/page'
import { ReachOutToday } from './reach-out-today'
import { readQueue } from './read-queue'

export const metadata: Metadata = { title: 'Reach out today' }

export default async function QueuePage() {
  const { people } = await readQueue()
  return (
    <Page title="Reach out today" lead="People there is a reason to write to, and what it is.">
      {people.length === 0 && (
        <Empty>
          <p>Nobody in particular today. Whom you were in touch with this week rests here, too.</p>
          <Link href="/network" prefetch={false}>
            Your network
          </Link>
        </Empty>
      )}
      <ReachOutToday />
    </Page>
  )
}
