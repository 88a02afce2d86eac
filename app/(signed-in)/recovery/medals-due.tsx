import { Section } from '@/app/_ui/page'
import { listMedalsDue } from '@/db/recovery/silver/queries'
import { requireUser } from '@/lib/server/require-user'
import { MedalList } from './medal-list'

const MOST = 5

/** People who met her and turned her down some months ago, when their day has come. */
export async function MedalsDue() {
  const { id, today } = await requireUser()
  const medals = await listMedalsDue(id, today, { limit: MOST })
  if (medals.length === 0) return null
  return (
    <Section title="Write to them again">
      <MedalList medals={medals} />
    </Section>
  )
}
