import Link from 'next/link'
import type { ListedReflection } from '@/db/reflections/queries'
import { formatDay } from '@/lib/day'
import { excerptOf } from '@/lib/reflections/answers'
import { requireUser } from '@/lib/server/require-user'
import { openAnswers } from './sealed-answers'

export async function ReflectionItem({ reflection }: { reflection: ListedReflection }) {
  const { vault, locale, today } = await requireUser()
  const { id, on, company, gaveMyBest } = reflection
  const excerpt = excerptOf(openAnswers(reflection, vault))
  return (
    <li>
      <span className="what">
        <Link href={`/reflections/${id}`} prefetch={false}>
          {formatDay(on, locale, today)}
          {company && `, ${company}`}
        </Link>
        {excerpt && <span className="soft excerpt">{excerpt}</span>}
      </span>
      {gaveMyBest && <span className="badge going">gave my best</span>}
    </li>
  )
}
