import Link from 'next/link'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { WaitingForm } from '@/app/_ui/waiting-form'
import { listWorkouts } from '@/db/exercise/queries'
import { findWalk } from '@/db/exercise/walks'
import { type Usual, usualWorkouts } from '@/lib/exercise/usual'
import { workoutName } from '@/lib/exercise/words'
import { countOf } from '@/lib/plural'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { logWorkout } from './actions'

const LOOKED_AT = 25

/** Last time’s movement again, in one tap. */
export async function QuickWorkout() {
  const { id, vault } = await requireUser()
  const [latest, walk] = await Promise.all([listWorkouts(id, { limit: LOOKED_AT }), findWalk(id)])
  const usual = usualWorkouts(
    latest.map((one) => ({ ...one, called: vault.open('workouts.called', one.id, one.called) })),
  )
  return (
    <div className="usual">
      {walk && (
        <p>
          You’re out walking. <Link href="/exercise">See the clock, or say that you’re back</Link>
        </p>
      )}
      {usual.map((one) => (
        <Again key={`${one.kind} ${one.minutes} ${one.called}`} {...one} />
      ))}
      <Link href="/exercise" prefetch={false}>
        {usual.length > 0 ? 'Something else' : 'Log some movement'}
      </Link>
    </div>
  )
}

async function Again({ kind, minutes, called }: Usual) {
  const { today, zone } = await requireUser()
  return (
    <WaitingForm kind="workout" posts={logWorkout} zone={zone}>
      <Hidden name="id" value={newId()} />
      <Hidden name="kind" value={kind} />
      {called && <Hidden name="called" value={called} />}
      <Hidden name="minutes" value={String(minutes)} />
      <Hidden name="on" value={today} />
      <SubmitButton look="quiet">
        {`${called ?? workoutName(kind)}, ${countOf(minutes, 'minute')}`}
      </SubmitButton>
    </WaitingForm>
  )
}
