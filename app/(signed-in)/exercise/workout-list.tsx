import Link from 'next/link'
import { Empty } from '@/app/_ui/page'
import { PageLinks } from '@/app/_ui/page-links'
import { countWorkouts, listWorkouts } from '@/db/exercise/queries'
import { formatDay } from '@/lib/day'
import { type DayCursor, writeDayCursor } from '@/lib/day-cursor'
import { effortName, kilometres, workoutName } from '@/lib/exercise/words'
import { moodName } from '@/lib/mood/words'
import { pageOf } from '@/lib/page-of'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'

const PAGE_SIZE = 25

type Listed = Awaited<ReturnType<typeof listWorkouts>>[number]

export async function WorkoutList({ after }: { after?: DayCursor }) {
  const person = await requireUser()
  const [total, found] = await Promise.all([
    countWorkouts(person.id),
    listWorkouts(person.id, { after, limit: PAGE_SIZE + 1 }),
  ])
  const { shown, last } = pageOf(found, PAGE_SIZE)
  if (total === 0) return <NoWorkouts />
  return (
    <section className="section" aria-label="Your workouts">
      <p className="soft">{countOf(total, 'workout')}</p>
      <ul className="rows">
        {shown.map((workout) => (
          <WorkoutItem key={workout.id} workout={workout} />
        ))}
      </ul>
      <PageLinks
        back={after && { href: '/exercise', words: 'Back to the latest' }}
        next={
          last && { href: `/exercise?after=${writeDayCursor(last)}`, words: 'Earlier workouts' }
        }
      />
    </section>
  )
}

export async function WorkoutItem({ workout }: { workout: Listed }) {
  const { locale, today, vault } = await requireUser()
  const { id, kind, minutes, on } = workout
  const called = vault.open('workouts.called', id, workout.called)
  return (
    <li>
      <span className="what">
        <Link href={`/exercise/${id}`} prefetch={false}>
          {called ?? workoutName(kind)}, {countOf(minutes, 'minute')}
        </Link>
        <span className="soft small">{details(workout)}</span>
      </span>
      <time className="soft small" dateTime={on}>
        {formatDay(on, locale, today)}
      </time>
    </li>
  )
}

function details(workout: Listed): string | null {
  const { effort, distance, climb, moodBefore: before, moodAfter: after } = workout
  const said = [
    ...[distance && kilometres(distance), climb && `${climb} m up`],
    effort && effortName(effort).toLowerCase(),
    ...[before && `before: ${moodName(before)}`, after && `after: ${moodName(after)}`],
  ]
  return said.filter(Boolean).join(', ') || null
}

function NoWorkouts() {
  return (
    <Empty>
      <p>
        Nothing here yet. A walk round the block counts, and so does the washing-up. What you log
        will stand here, with how you felt before and after, so that you can see for yourself what
        helps.
      </p>
    </Empty>
  )
}
