import type { Metadata } from 'next'
import Link from 'next/link'
import { Empty, Page, Section } from '@/app/_ui/page'
import { countStandings } from '@/db/insights/queries'
import { endingName } from '@/lib/applications/words'
import { formatCount } from '@/lib/formats'
import { roads } from '@/lib/insights/roads'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'
import { FoldedAfterNo } from '../recovery/folded-after-no'
import { WhatHelps } from '../recovery/what-helps'
import { RoadChart } from './road-chart'

export const metadata: Metadata = { title: 'Insights' }

export default async function InsightsPage() {
  const { id } = await requireUser()
  const { total, open, reached, endings } = roads(await countStandings(id))
  if (total === 0) return <NothingYet />
  const interviews = reached.find(({ stage }) => stage === 'interview')?.atLeast ?? 0
  return (
    <Page title="Insights" lead="What your own record says, and nothing it doesn’t.">
      <FoldedAfterNo>
        <div className="cards two">
          <div className="card">
            <p className="figure-large">{countOf(total, 'application')}</p>
            <p className="soft">{formatCount(open)} still on their way</p>
          </div>
          <div className="card">
            <p className="figure-large">{formatCount(interviews)}</p>
            <p className="soft">got as far as an interview, or further</p>
          </div>
        </div>
        <Section title="How far the road went">
          <RoadChart reached={reached} total={total} />
        </Section>
        {endings.length > 0 && (
          <Section title="How they ended">
            <ul className="rows">
              {endings.map(({ ending, count }) => (
                <li key={ending}>
                  <span>{endingName(ending)}</span>
                  <span>{formatCount(count)}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </FoldedAfterNo>
      <WhatHelps />
    </Page>
  )
}

function NothingYet() {
  return (
    <Page title="Insights">
      <Empty>
        <p>
          Once you keep applications, this page shows how far each road went: the furthest stage is
          yours, whatever came after.
        </p>
        <Link href="/applications/new" className="button quiet" prefetch={false}>
          New application
        </Link>
      </Empty>
    </Page>
  )
}
