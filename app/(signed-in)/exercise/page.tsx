import type { Metadata } from 'next'
import { Page, Section } from '@/app/_ui/page'
import { readDayCursor } from '@/lib/day-cursor'
import { one } from '@/lib/params'
import { ThisWeek } from './this-week'
import { WhyMove } from './why-move'
import { WorkoutForm } from './workout-form'
import { WorkoutList } from './workout-list'

export const metadata: Metadata = { title: 'Exercise' }

export default async function ExercisePage({ searchParams }: PageProps<'/exercise'>) {
  const { after } = await searchParams
  return (
    <Page title="Exercise" lead="Any movement counts. Easy is fine, and 10 minutes are a start.">
      <Section title="Log a workout">
        <WorkoutForm />
      </Section>
      <ThisWeek />
      <WorkoutList after={readDayCursor(one(after))} />
      <WhyMove />
    </Page>
  )
}
