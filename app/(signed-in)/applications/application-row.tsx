import Link from 'next/link'
import type { listOpenApplications } from '@/db/applications/queries'
import { StandingBadge } from './standing-badge'

type Listed = Awaited<ReturnType<typeof listOpenApplications>>[number]

type Props = {
  application: Listed
  /** When its standing last changed. */
  since?: string
  next?: { label: string; href: string }
}

/** An application in a list. */
export function ApplicationRow({ application, since, next }: Props) {
  return (
    <li>
      <span className="what">
        <Link href={`/applications/${application.id}`} prefetch={false}>
          {application.company}
        </Link>
        <span className="soft">{application.role}</span>
      </span>
      <StandingBadge application={application} />
      {next && (
        <Link href={next.href} className="small" prefetch={false}>
          {next.label}
          <span className="visually-hidden">: {application.company}</span>
        </Link>
      )}
      {since && <span className="soft small">since {since}</span>}
    </li>
  )
}
