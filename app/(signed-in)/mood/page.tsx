import type { Metadata } from 'next'
import { Page, Section } from '@/app/_ui/page'
import { readInstantCursor } from '@/lib/instant-cursor'
import { readYear } from '@/lib/mood/year'
import { one } from '@/lib/params'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { FoldedAfterNo } from '../recovery/folded-after-no'
import { MoodLine } from './mood-line'
import { MoodList } from './mood-list'
import { MoodOfDay } from './mood-of-day'
import { QuickMood } from './quick-mood'
import { SomeoneToTalkTo } from './someone-to-talk-to'
import { YearInPixels } from './year-in-pixels'

export const metadata: Metadata = { title: 'Mood' }

export default async function MoodPage({ searchParams }: PageProps<'/mood'>) {
  const { today } = await requireUser()
  const { after, year } = await searchParams
  return (
    <Page title="Mood" lead="One tap is enough. Words can follow below, whenever you like.">
      <Section title="How are you right now?">
        <QuickMood id={newId()} />
      </Section>
      <SomeoneToTalkTo />
      <MoodOfDay />
      <FoldedAfterNo>
        <MoodLine />
        <YearInPixels year={readYear(one(year), today)} />
      </FoldedAfterNo>
      <MoodList after={readInstantCursor(one(after))} />
    </Page>
  )
}
