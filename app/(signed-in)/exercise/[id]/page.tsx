import type { Metadata } from 'next'
import Link from 'next/link'
import { BasedOn } from '@/app/_ui/based-on'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { Page } from '@/app/_ui/page'
import { Removal } from '@/app/_ui/removal'
import { getWorkout } from '@/db/exercise/queries'
import { writeEdition } from '@/lib/edition'
import { requireUser } from '@/lib/server/require-user'
import { correctWorkout, discardWorkout } from '../actions'
import { WorkoutFields } from '../workout-fields'

export const metadata: Metadata = { title: 'Workout' }

export default async function WorkoutPage({ params }: PageProps<'/exercise/[id]'>) {
  const id = await idOr404(params)
  const { id: userId, today, vault } = await requireUser()
  const workout = await foundOr404(getWorkout(userId, id))
  const note = vault.open('workouts.note', workout.id, workout.note)
  const called = vault.open('workouts.called', workout.id, workout.called)
  return (
    <Page title="Workout" narrow>
      <Form action={correctWorkout}>
        <Hidden name="id" value={workout.id} />
        <BasedOn edition={writeEdition(workout.changedAt)} />
        <WorkoutFields today={today} workout={{ ...workout, note, called }} />
        <div className="buttons">
          <SubmitButton>Save workout</SubmitButton>
          <Link href="/exercise" prefetch={false}>
            All workouts
          </Link>
        </div>
      </Form>
      <Removal action={discardWorkout} id={workout.id} what="this workout" />
    </Page>
  )
}
