import type { Metadata } from 'next'
import Link from 'next/link'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { Page } from '@/app/_ui/page'
import { Removal } from '@/app/_ui/removal'
import { getRequest } from '@/db/feedback/queries'
import { requireUser } from '@/lib/server/require-user'
import { discardRequest } from '../../actions'
import { RequestForm } from '../../request-form'

export const metadata: Metadata = { title: 'Feedback request' }

export default async function RequestPage({ params }: PageProps<'/feedback/requests/[id]'>) {
  const id = await idOr404(params)
  const person = await requireUser()
  const request = await foundOr404(getRequest(person.id, id))
  const draft = person.vault.open('feedback_requests.draft', id, request.draft)
  return (
    <Page title={`Request to ${request.company}`} lead={request.role} narrow>
      <RequestForm kept request={{ ...request, draft }} />
      <Removal action={discardRequest} id={id} what="this request" />
      <p>
        <Link href="/feedback" prefetch={false}>
          All feedback
        </Link>
      </p>
    </Page>
  )
}
