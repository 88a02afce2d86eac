import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { SecretLink } from '@/app/_ui/secret-link'
import { listLinks } from '@/db/account/link-tokens'
import { DAYS_INVITED } from '@/lib/network/together/words'
import { newId } from '@/lib/server/id'
import { publicAddress, secretOf } from '@/lib/server/link-secret'
import { requireUser } from '@/lib/server/require-user'
import { formatMoment } from '@/lib/time'
import { invitePartner, takeBackInvitation } from './actions'

/** Links that wait for a yes, and a button for another. */
export async function Invitations() {
  const person = await requireUser()
  const links = await listLinks(person.id, 'pair', person.now)
  return (
    <>
      {links.map((link) => {
        const secret = secretOf(link, person.vault)
        return (
          secret && (
            <div className="card" key={link.hash}>
              <h3>An invitation</h3>
              <p className="soft small">
                For one person, until {link.expiresAt && formatMoment(link.expiresAt, person)}. They
                need an account of their own here.
              </p>
              <SecretLink
                address={publicAddress(`/network/together/pair/${secret}`)}
                copy="Copy the link"
              />
              <Form action={takeBackInvitation} className="" label="Take the invitation back">
                <Hidden name="id" value={link.subjectId ?? ''} />
                <SubmitButton look="text">Take it back</SubmitButton>
              </Form>
            </div>
          )
        )
      })}
      <Form action={invitePartner} label="Invite someone">
        <Hidden name="id" value={newId()} />
        <div className="buttons">
          <SubmitButton look="quiet">Make an invitation</SubmitButton>
          <span className="soft small">It works once, within {DAYS_INVITED} days.</span>
        </div>
      </Form>
    </>
  )
}
