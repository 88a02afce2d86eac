import type { Metadata } from 'next'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { Page, Section } from '@/app/_ui/page'
import { getInterview } from '@/db/applications/interviews/queries'
import { getApplication } from '@/db/applications/queries'
import { isOver } from '@/lib/applications/interviews/when'
import { requireUser } from '@/lib/server/require-user'
import { openInterview } from '../../applications/interviews/sealed-interview'
import { ReflectionForm } from '../../reflections/reflection-form'
import { AtAGlance } from './at-a-glance'
import { Lessons } from './lessons'
import { NextTimes } from './next-times'
import { ToKeepInMind } from './to-keep-in-mind'
import { WhatTheyAskedFor } from './what-they-asked-for'
import { WhoIsThere } from './who-is-there'

export const metadata: Metadata = { title: 'Before an interview' }

export default async function PrepPage({ params }: PageProps<'/prep/[id]'>) {
  const id = await idOr404(params)
  const person = await requireUser()
  const interview = await foundOr404(getInterview(person.id, id))
  const application = await foundOr404(getApplication(person.id, interview.applicationId))
  const { notes, ...way } = openInterview(interview, person.vault)
  return (
    <Page title={`Meeting ${application.company}`} lead={application.role}>
      <AtAGlance interview={interview} {...way} />
      {isOver(interview, person.now) && (
        <Section title="Looking back">
          <ReflectionForm applicationId={application.id} />
        </Section>
      )}
      <WhoIsThere people={interview.people} company={application.company} />
      <ToKeepInMind interviewId={id} notes={notes} />
      <NextTimes />
      <Lessons />
      <WhatTheyAskedFor application={application} />
    </Page>
  )
}
