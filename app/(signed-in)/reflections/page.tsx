import type { Metadata } from 'next'
import { Page, Section } from '@/app/_ui/page'
import { readDayCursor } from '@/lib/day-cursor'
import { one } from '@/lib/params'
import { ReflectionForm } from './reflection-form'
import { ReflectionList } from './reflection-list'

export const metadata: Metadata = { title: 'Reflections' }

export default async function ReflectionsPage({ searchParams }: PageProps<'/reflections'>) {
  const { after } = await searchParams
  return (
    <Page title="Reflections" lead="What an interview taught you, kept for the next one.">
      <Section title="Look back at an interview">
        <ReflectionForm />
      </Section>
      <ReflectionList after={readDayCursor(one(after))} />
    </Page>
  )
}
