import { Section } from '@/app/_ui/page'
import { PageLinks } from '@/app/_ui/page-links'
import { countReflections, listReflections } from '@/db/reflections/queries'
import { type DayCursor, writeDayCursor } from '@/lib/day-cursor'
import { pageOf } from '@/lib/page-of'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'
import { ReflectionItem } from './reflection-item'

const PAGE_SIZE = 20

export async function ReflectionList({ after }: { after?: DayCursor }) {
  const { id } = await requireUser()
  const [total, found] = await Promise.all([
    countReflections(id),
    listReflections(id, { after, limit: PAGE_SIZE + 1 }),
  ])
  const { shown, last } = pageOf(found, PAGE_SIZE)
  if (total === 0) return null
  return (
    <Section title="Looked back at" aside={countOf(total, 'reflection')}>
      <ul className="rows">
        {shown.map((reflection) => (
          <ReflectionItem key={reflection.id} reflection={reflection} />
        ))}
      </ul>
      <PageLinks
        label="Pages of reflections"
        back={after && { href: '/reflections', words: 'Back to the latest' }}
        next={
          last && {
            href: `/reflections?after=${writeDayCursor(last)}`,
            words: 'Earlier reflections',
          }
        }
      />
    </Section>
  )
}
