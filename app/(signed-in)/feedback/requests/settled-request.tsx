import Link from 'next/link'
import type { KeptRequest } from '@/db/feedback/queries'
import { type Day, formatDay } from '@/lib/day'
import { standingSentence } from '@/lib/feedback/standing-sentence'
import { standingOf } from '@/lib/feedback/tries'
import { requireUser } from '@/lib/server/require-user'
import { howItWent } from './how-it-was-sent'

/** A request that asks for nothing any more, in one line of the ledger. */
export async function SettledRequest({ request }: { request: KeptRequest }) {
  const { today, locale } = await requireUser()
  const say = (day: Day) => formatDay(day, locale, today)
  return (
    <li>
      <span className="what">
        <Link href={`/feedback/requests/${request.id}`} prefetch={false}>
          {request.company}
        </Link>
        <span className="small">{howItWent(request, say)}</span>
      </span>
      <span className="soft small">{standingSentence(standingOf(request, today), today, say)}</span>
    </li>
  )
}
