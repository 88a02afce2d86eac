import type { Metadata } from 'next'
import Link from 'next/link'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { Page } from '@/app/_ui/page'
import { Removal } from '@/app/_ui/removal'
import { getInterview } from '@/db/applications/interviews/queries'
import { meetingTime } from '@/lib/applications/interviews/when'
import { requireUser } from '@/lib/server/require-user'
import { wallClockIn } from '@/lib/zoned-time'
import { changeInterview, discardInterview } from '../actions'
import { InterviewFields } from '../interview-fields'
import { openInterview } from '../sealed-interview'
import { WhileItsCalm } from '../while-its-calm'

export const metadata: Metadata = { title: 'Interview' }

export default async function InterviewPage({
  params,
}: PageProps<'/applications/interviews/[id]'>) {
  const id = await idOr404(params)
  const person = await requireUser()
  const interview = await foundOr404(getInterview(person.id, id))
  const { company, zone, round, startsAt, applicationId } = interview
  return (
    <Page title={`Interview with ${company}`} lead={meetingTime(interview, person)} narrow>
      <Form action={changeInterview} label="Change the interview">
        <Hidden name="id" value={id} />
        <InterviewFields
          zone={zone}
          round={round}
          clock={wallClockIn(zone, startsAt)}
          interview={{ ...interview, ...openInterview(interview, person.vault) }}
        />
        <div className="buttons">
          <SubmitButton>Save interview</SubmitButton>
        </div>
      </Form>
      <WhileItsCalm interviews={[interview]} />
      <Removal action={discardInterview} id={id} what="this interview" />
      <div className="buttons">
        <Link href={`/prep/${id}`} prefetch={false}>
          Prepare
        </Link>
        <Link href={`/applications/${applicationId}`} prefetch={false}>
          The application
        </Link>
      </div>
    </Page>
  )
}
