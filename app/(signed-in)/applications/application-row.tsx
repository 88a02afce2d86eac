import Link from 'next/link'
import type { listOpenApplications } from '@/db/applications/queries'
import { StandingBadge } from './standing-badge'

type Listed = Awaited<ReturnType<typeof listOpenApplications>>[number]

/** An application in a list; `since` says when its standing last changed. */
export function ApplicationRow({ application, since }: { application: Listed; since?: string }) {
  return (
    <li>
      <span className="what">
        <Link href={`/applications/${application.id}`} prefetch={false}>
          {application.company}
        </Link>
        <span className="soft">{application.role}</span>
      </span>
      <StandingBadge application={application} />
      {since && <span className="soft small">since {since}</span>}
    </li>
  )
}
