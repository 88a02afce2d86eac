import type { Metadata } from 'next'
import { Page } from '@/app/_ui/page'
import { listRunningRecoveries } from '@/db/recovery/queries'
import { readInstantCursor } from '@/lib/instant-cursor'
import { one } from '@/lib/params'
import { runningSince } from '@/lib/recovery/running'
import { requireUser } from '@/lib/server/require-user'
import { FoldedAfterNo } from '../recovery/folded-after-no'
import { BeliefList } from './belief-list'
import { Shifts } from './shifts'
import { WaysOpen } from './ways-open'

export const metadata: Metadata = { title: 'In proportion' }

const SHOWN = 5

export default async function PerspectivePage({ searchParams }: PageProps<'/perspective'>) {
  const { after } = await searchParams
  const person = await requireUser()
  const since = runningSince(person.now)
  const recoveries = await listRunningRecoveries(person.id, { since, limit: SHOWN })
  return (
    <Page
      title="In proportion"
      lead="First thoughts after a no, and what became of them once the rest was put beside them."
    >
      <BeliefList after={readInstantCursor(one(after))}>
        <FoldedAfterNo>
          <Shifts />
        </FoldedAfterNo>
      </BeliefList>
      <WaysOpen recoveries={recoveries} />
    </Page>
  )
}
