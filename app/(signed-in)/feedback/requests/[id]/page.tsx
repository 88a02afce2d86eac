import type { Metadata } from 'next'
import Link from 'next/link'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { Page } from '@/app/_ui/page'
import { Removal } from '@/app/_ui/removal'
import { getApplication } from '@/db/applications/queries'
import { getRequest } from '@/db/feedback/queries'
import { tones } from '@/lib/feedback/words'
import { one } from '@/lib/params'
import { canSendMail } from '@/lib/server/mail'
import { requireUser } from '@/lib/server/require-user'
import { discardRequest } from '../actions'
import { draftFor } from '../drafting'
import { KeptRequest } from '../kept-request'
import { RequestForm } from '../request-form'
import { UndeliveredLetter } from '../undelivered-letter'

export const metadata: Metadata = { title: 'Feedback request' }

export default async function RequestPage({
  params,
  searchParams,
}: PageProps<'/feedback/requests/[id]'>) {
  const id = await idOr404(params)
  const person = await requireUser()
  const request = await foundOr404(getRequest(person.id, id))
  const application = await foundOr404(getApplication(person.id, request.applicationId))
  const asked = one((await searchParams).tone)
  const tone = tones.find((each) => each === asked) ?? null
  const { texts, suggestions } = await draftFor(person, {
    ...request,
    stage: application.furthestStage,
  })
  const draft = tone ? texts[tone] : person.vault.open('feedback_requests.draft', id, request.draft)
  const form = (
    <RequestForm kept request={{ ...request, draft }} {...{ texts, tone, suggestions }} />
  )
  return (
    <Page title={`Request to ${request.company}`} lead={request.role} narrow>
      {request.sentOn ? (
        <>
          <KeptRequest request={request} alone />
          <details>
            <summary>Change it</summary>
            {form}
          </details>
        </>
      ) : (
        <>
          <UndeliveredLetter request={request} />
          {form}
        </>
      )}
      {!request.sentOn && !canSendMail() && (
        <p className="soft small">
          This Onward has no mail server of its own, so a request leaves by your own mail.
        </p>
      )}
      <Removal action={discardRequest} id={id} what="this request" />
      <p>
        <Link href="/feedback" prefetch={false}>
          All feedback
        </Link>
      </p>
    </Page>
  )
}
