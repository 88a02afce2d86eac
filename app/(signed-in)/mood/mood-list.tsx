import { Empty, Section } from '@/app/_ui/page'
import { PageLinks } from '@/app/_ui/page-links'
import { countMoods, listMoods } from '@/db/mood/queries'
import { type InstantCursor, writeInstantCursor } from '@/lib/instant-cursor'
import { pageOf } from '@/lib/page-of'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'
import { MoodItem } from './mood-item'

const PAGE_SIZE = 20

export async function MoodList({ after }: { after?: InstantCursor }) {
  const person = await requireUser()
  const [total, found] = await Promise.all([
    countMoods(person.id),
    listMoods(person.id, { after, limit: PAGE_SIZE + 1 }),
  ])
  const { shown, last } = pageOf(found, PAGE_SIZE)
  if (total === 0) return <NoMoods />
  return (
    <Section title="Lately" aside={countOf(total, 'mood')}>
      <ul className="rows">
        {shown.map((mood) => (
          <MoodItem key={mood.id} mood={mood} />
        ))}
      </ul>
      <PageLinks
        back={after && { href: '/mood', words: 'Back to the latest' }}
        next={last && { href: `/mood?after=${writeInstantCursor(last)}`, words: 'Earlier moods' }}
      />
    </Section>
  )
}

function NoMoods() {
  return (
    <Empty>
      <p>
        Nothing here yet. Moods swing from week to week, for everyone who is looking for work; noted
        now and then, they show you that they do.
      </p>
    </Empty>
  )
}
