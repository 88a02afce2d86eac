import type { Metadata } from 'next'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { Page, Section } from '@/app/_ui/page'
import { getInterview } from '@/db/applications/interviews/queries'
import { getApplication } from '@/db/applications/queries'
import { isOver } from '@/lib/applications/interviews/when'
import { requireUser } from '@/lib/server/require-user'
import { openInterview } from '../../applications/interviews/sealed-interview'
import { RehearsalLink } from '../../recovery/note/rehearsal-link'
import { Doors } from '../../reflections/doors'
import { AtAGlance } from './at-a-glance'
import { HardQuestions } from './hard-questions'
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
  const isPast = isOver(interview, person.now)
  return (
    <Page title={`Meeting ${application.company}`} lead={application.role}>
      <AtAGlance interview={interview} {...way} />
      {isPast && (
        <Section title="Looking back">
          <Doors viewpoint={{ interviewId: id }} />
        </Section>
      )}
      <WhoIsThere people={interview.people} company={application.company} />
      <ToKeepInMind interviewId={id} notes={notes} />
      <HardQuestions company={application.company} />
      <NextTimes />
      <Lessons />
      <WhatTheyAskedFor application={application} />
      {!isPast && <RehearsalLink interviewId={id} />}
    </Page>
  )
}
