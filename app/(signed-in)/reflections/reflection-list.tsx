import Link from 'next/link'
import { Section } from '@/app/_ui/page'
import { countReflections, listReflections } from '@/db/reflections/queries'
import { type DayCursor, writeDayCursor } from '@/lib/day-cursor'
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
  const shown = found.slice(0, PAGE_SIZE)
  const last = found.length > PAGE_SIZE ? shown.at(-1) : undefined
  if (total === 0) return null
  return (
    <Section title="Looked back at" aside={countOf(total, 'reflection')}>
      <ul className="rows">
        {shown.map((reflection) => (
          <ReflectionItem key={reflection.id} reflection={reflection} />
        ))}
      </ul>
      <nav className="buttons" aria-label="Pages of reflections">
        {after && (
          <Link href="/reflections" prefetch={false}>
            Back to the latest
          </Link>
        )}
        {last && (
          <Link href={`/reflections?after=${writeDayCursor(last)}`} prefetch={false}>
            Earlier reflections
          </Link>
        )}
      </nav>
    </Section>
  )
}
