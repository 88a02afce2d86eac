import { sumMinutes } from '@/db/exercise/queries'
import { lastSevenDays, weekSentence } from '@/lib/exercise/week'
import { requireUser } from '@/lib/server/require-user'

/** The last seven days in one sentence; its source stands on the same page. */
export async function ThisWeek() {
  const { id, today } = await requireUser()
  const minutes = await sumMinutes(id, lastSevenDays(today))
  return <p>{weekSentence(minutes)}</p>
}
