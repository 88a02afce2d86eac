import { Section } from '@/app/_ui/page'
import { listPauses } from '@/db/exercise/pauses'
import { sumMinutesByDay } from '@/db/exercise/queries'
import { addDays } from '@/lib/day'
import { isPaused } from '@/lib/exercise/pause'
import { SCORED_DAYS, steadiness } from '@/lib/exercise/steadiness'
import { countedIn, guideMinutes, lastSevenDays, weekSentence } from '@/lib/exercise/week'
import { requireUser } from '@/lib/server/require-user'
import { Pauses } from './pauses'

const MOST_PAUSES = 50

/** The last seven days beside the guide for a week, and how steady it has been; no streak. */
export async function ThisWeek() {
  const { id, today } = await requireUser()
  const from = addDays(today, -SCORED_DAYS)
  const [moved, pauses] = await Promise.all([
    sumMinutesByDay(id, { from, to: today }),
    listPauses(id, { from, limit: MOST_PAUSES }),
  ])
  const week = moved.filter(({ on }) => on >= lastSevenDays(today).from)
  return (
    <Section title="This week">
      <p>{weekSentence(week)}</p>
      {moved.length > 0 && (
        <>
          <progress
            className="week-bar"
            max={guideMinutes}
            value={Math.min(countedIn(week), guideMinutes)}
            aria-label="How full the week is"
          />
          <p>
            Steadiness: <strong>{steadiness(moved, { pauses, today })} of 100</strong>
          </p>
          <details>
            <summary>How that is reckoned</summary>
            <p className="soft">
              Not a streak: nothing breaks. Full weeks of {guideMinutes} minutes bring it about
              half-way up every two weeks; in empty ones it takes eight weeks to come half-way down.
              A week missed costs less than a tenth, and two full ones bring it back.
            </p>
          </details>
        </>
      )}
      <Pauses pauses={pauses} isPaused={isPaused(pauses, today)} />
    </Section>
  )
}
