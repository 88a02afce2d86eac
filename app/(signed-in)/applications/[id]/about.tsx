import Link from 'next/link'
import type { ApplicationRow } from '@/db/applications/tables'
import { listTagsOf } from '@/db/applications/tags'
import { listAddress } from '@/lib/applications/filter'
import { remoteName } from '@/lib/applications/words'
import { type Day, formatDay, relativeDay } from '@/lib/day'
import { requireUser } from '@/lib/server/require-user'

/** What is known of the role, as far as anything is. */
export async function About({ application }: { application: ApplicationRow }) {
  const { id, locale, today } = await requireUser()
  const tags = await listTagsOf(id, [application.id])
  const onDay = (day: Day | null) =>
    day && `${formatDay(day, locale, today)}, ${relativeDay(day, today, locale)}`
  const facts = [
    ['Applied', onDay(application.appliedOn)],
    ['Place', application.place],
    ['Work', application.remote && remoteName(application.remote)],
    ['Salary', application.salary],
    ['Source', application.source],
    ['Deadline', onDay(application.deadlineOn)],
    ['Follow up', onDay(application.followUpOn)],
  ].filter(([, value]) => value)
  if (facts.length === 0 && tags.length === 0) return null
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name} className="fact">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {tags.length > 0 && (
        <div className="fact">
          <dt>Tags</dt>
          <dd className="buttons">
            {tags.map(({ tag }) => (
              <Link key={tag} href={listAddress({ tag })} prefetch={false}>
                #{tag}
              </Link>
            ))}
          </dd>
        </div>
      )}
    </dl>
  )
}
