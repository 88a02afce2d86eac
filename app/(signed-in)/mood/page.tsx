import type { Metadata } from 'next'
import { Page, Section } from '@/app/_ui/page'
import { readInstantCursor } from '@/lib/instant-cursor'
import { one } from '@/lib/params'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { MoodList } from './mood-list'
import { QuickMood } from './quick-mood'
import { SomeoneToTalkTo } from './someone-to-talk-to'

export const metadata: Metadata = { title: 'Mood' }

export default async function MoodPage({ searchParams }: PageProps<'/mood'>) {
  await requireUser()
  const { after } = await searchParams
  return (
    <Page title="Mood" lead="One tap is enough. Words can follow below, whenever you like.">
      <Section title="How are you right now?">
        <QuickMood id={newId()} />
      </Section>
      <SomeoneToTalkTo />
      <MoodList after={readInstantCursor(one(after))} />
    </Page>
  )
}
