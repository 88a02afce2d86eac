import Link from 'next/link'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import type { listRequests } from '@/db/feedback/queries'
import { formatDay } from '@/lib/day'
import { mailtoLink, requestSubject } from '@/lib/feedback/request'
import { requireUser } from '@/lib/server/require-user'
import { markSent } from './actions'

type Request = Awaited<ReturnType<typeof listRequests>>[number]

/** A request that is ready: open it as a mail, say that it went, or change it. */
export async function KeptRequest({ request }: { request: Request }) {
  const person = await requireUser()
  const draft = person.vault.open('feedback_requests.draft', request.id, request.draft)
  const on = (day: typeof request.askOn) => formatDay(day, person.locale, person.today)
  return (
    <div className="card">
      <p>
        <strong>
          {request.sentOn ? `Asked on ${on(request.sentOn)}` : `Planned for ${on(request.askOn)}`}
        </strong>
        {request.askedOf && <span className="soft"> · to {request.askedOf}</span>}
      </p>
      <p className="quote">{draft}</p>
      <div className="buttons">
        <a
          className="button quiet"
          href={mailtoLink(request.askedOf, requestSubject(request.role), draft)}
        >
          Open in my mail
        </a>
        {!request.sentOn && (
          <Form action={markSent} className="">
            <Hidden name="id" value={request.id} />
            <SubmitButton look="quiet">I sent it</SubmitButton>
          </Form>
        )}
        <Link href={`/feedback/requests/${request.id}`} prefetch={false}>
          Change it
        </Link>
      </div>
    </div>
  )
}
