import Link from 'next/link'
import { listMoods } from '@/db/mood/queries'
import { isLowStretch, stretch } from '@/lib/mood/low-stretch'
import { requireUser } from '@/lib/server/require-user'

/** A quiet line after several very low moods; it claims to know nothing and stops nothing. */
export async function SomeoneToTalkTo() {
  const { id } = await requireUser()
  const latest = await listMoods(id, { limit: stretch })
  if (!isLowStretch(latest.map(({ mood }) => mood))) return null
  return (
    <p className="notice">
      It has been heavy lately. You don’t have to carry that alone:{' '}
      <Link href="/support" prefetch={false}>
        here are people to talk to
      </Link>
      .
    </p>
  )
}
