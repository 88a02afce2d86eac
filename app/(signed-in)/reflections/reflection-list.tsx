import Link from 'next/link'
import { Empty } from '@/app/_ui/page'
import { countReflections, type ListedReflection, listReflections } from '@/db/reflections/queries'
import { formatDay } from '@/lib/day'
import { type DayCursor, writeDayCursor } from '@/lib/day-cursor'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'
import { openAnswers } from './sealed-answers'

const PAGE_SIZE = 20

export async function ReflectionList({ after }: { after?: DayCursor }) {
  const person = await requireUser()
  const [total, found] = await Promise.all([
    countReflections(person.id),
    listReflections(person.id, { after, limit: PAGE_SIZE + 1 }),
  ])
  const shown = found.slice(0, PAGE_SIZE)
  const last = found.length > PAGE_SIZE ? shown.at(-1) : undefined
  if (total === 0) return <NoReflections />
  return (
    <section className="section" aria-label="Your reflections">
      <p className="soft">{countOf(total, 'reflection')}</p>
      <ul className="rows">
        {shown.map((reflection) => (
          <ReflectionItem key={reflection.id} reflection={reflection} />
        ))}
      </ul>
      <nav className="buttons" aria-label="Pages">
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
    </section>
  )
}

export async function ReflectionItem({ reflection }: { reflection: ListedReflection }) {
  const { vault, locale, today } = await requireUser()
  const { id, on, company, gaveMyBest } = reflection
  const { nextTime, challenged, different } = openAnswers(reflection, vault)
  return (
    <li>
      <span className="what">
        <Link href={`/reflections/${id}`} prefetch={false}>
          {formatDay(on, locale, today)}
          {company && `, ${company}`}
        </Link>
        <span className="soft excerpt">{nextTime ?? challenged ?? different}</span>
      </span>
      {gaveMyBest && <span className="badge going">gave my best</span>}
    </li>
  )
}

function NoReflections() {
  return (
    <Empty>
      <p>
        Nothing here yet. An interview is practice, whatever came of it: one line on what they asked
        and what you’d say now is worth a lot on the evening before the next.
      </p>
    </Empty>
  )
}
