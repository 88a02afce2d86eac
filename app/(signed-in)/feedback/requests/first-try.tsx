import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Press } from '@/app/_ui/press'
import type { KeptRequest } from '@/db/feedback/queries'
import { requestSubject } from '@/lib/feedback/request'
import { isAddress } from '@/lib/mail/address'
import { canSendMail } from '@/lib/server/mail'
import { requireUser } from '@/lib/server/require-user'
import { markSent, sendRequest } from './actions'
import { HowItWent } from './how-it-went'
import { WaysOut } from './ways-out'

type Props = { request: Pick<KeptRequest, 'id' | 'askedOf' | 'role'>; draft: string }

/** The ways a request can leave, and the word that it has. */
export async function FirstTry({ request, draft }: Props) {
  const { today } = await requireUser()
  const { id, askedOf, role } = request
  const canSend = canSendMail()
  return (
    <>
      <div className="buttons">
        <WaysOut to={askedOf} subject={requestSubject(role)} text={draft} />
        {canSend && isAddress(askedOf) && (
          <Press action={sendRequest} id={id}>
            Send it from here
          </Press>
        )}
      </div>
      {canSend && !isAddress(askedOf) && (
        <p className="soft small">With an email address in “To” it can be sent from here, too.</p>
      )}
      <Form action={markSent} className="sent">
        <Hidden name="id" value={id} />
        <SubmitButton look="quiet">I sent it</SubmitButton>
        <HowItWent today={today} />
      </Form>
    </>
  )
}
