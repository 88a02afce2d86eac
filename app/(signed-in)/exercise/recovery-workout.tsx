import { Section } from '@/app/_ui/page'
import { listWorkouts } from '@/db/exercise/queries'
import { requireUser } from '@/lib/server/require-user'
import { BeenAlready } from './been-already'
import { WalkNow } from './walk-now'
import { WorkoutForm } from './workout-form'
import { WorkoutItem } from './workout-list'

const SHOWN = 10

/** The fifth step's record: what was moved for this recovery, and the next time. */
export async function RecoveryWorkout({ recoveryId }: { recoveryId: string }) {
  const { id } = await requireUser()
  const workouts = await listWorkouts(id, { recoveryId, limit: SHOWN })
  return (
    <>
      <WalkNow recoveryId={recoveryId} />
      <BeenAlready recoveryId={recoveryId} />
      <Section title="Log what you did">
        {workouts.length > 0 && (
          <ul className="rows">
            {workouts.map((workout) => (
              <WorkoutItem key={workout.id} workout={workout} />
            ))}
          </ul>
        )}
        <WorkoutForm recoveryId={recoveryId} />
      </Section>
    </>
  )
}
