import type { Metadata } from 'next'
import Link from 'next/link'
import { Page, Section } from '@/app/_ui/page'
import { readDayCursor } from '@/lib/day-cursor'
import { one } from '@/lib/params'
import { DoesItWork } from './does-it-work'
import { ThisWeek } from './this-week'
import { WalkNow } from './walk-now'
import { WhyMove } from './why-move'
import { WorkoutForm } from './workout-form'
import { WorkoutList } from './workout-list'

export const metadata: Metadata = { title: 'Exercise' }

export default async function ExercisePage({ searchParams }: PageProps<'/exercise'>) {
  const { after } = await searchParams
  return (
    <Page title="Exercise" lead="Any movement counts. Easy is fine, and 10 minutes are a start.">
      <WalkNow />
      <Section title="Log a workout">
        <WorkoutForm />
      </Section>
      <ThisWeek />
      <DoesItWork />
      <WorkoutList after={readDayCursor(one(after))} />
      <p>
        <Link href="/exercise/import" prefetch={false}>
          Bring workouts from a file
        </Link>
      </p>
      <WhyMove />
    </Page>
  )
}
