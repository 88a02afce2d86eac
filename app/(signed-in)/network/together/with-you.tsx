import Link from 'next/link'
import { Section } from '@/app/_ui/page'
import { countUnreadLines } from '@/db/network/witness/lines'
import { listWitnesses } from '@/db/network/witness/queries'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'
import { HardDay } from './witness/hard-day'

/** For today’s page: nothing at all unless somebody is with her. */
export async function WithYou() {
  const { id, now } = await requireUser()
  const [witnesses, unread] = await Promise.all([listWitnesses(id, now), countUnreadLines(id)])
  if (witnesses.length === 0 && unread === 0) return null
  return (
    <Section title="Not alone with it">
      {unread > 0 && (
        <p>
          <Link href="/network/together" prefetch={false}>
            {countOf(unread, 'line')} came back for you
          </Link>
        </p>
      )}
      {witnesses.length > 0 && <HardDay />}
    </Section>
  )
}
