import { CheckField, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { SecretLink } from '@/app/_ui/secret-link'
import { listLinks } from '@/db/account/link-tokens'
import { readsNames } from '@/db/reminders/calendar'
import { publicAddress, secretOf } from '@/lib/server/link-secret'
import { requireUser } from '@/lib/server/require-user'
import { changeCalendarNames, closeCalendarFeed, openCalendarFeed } from './actions'

/** Her reminders in the calendar she already looks at, by an address that is a secret. */
export async function CalendarFeed() {
  const person = await requireUser()
  const [[link], withNames] = await Promise.all([
    listLinks(person.id, 'calendar', person.now),
    readsNames(person.id),
  ])
  const secret = link && secretOf(link, person.vault)
  if (!secret) {
    return (
      <>
        <p>
          Your calendar can show interviews, follow-ups and meet-ups by itself, and ring before an
          interview. It asks an address of your own for them. It says with whom and where, unless
          you switch that off; notes and messages are never in it.
        </p>
        <Form action={openCalendarFeed} label="Calendar">
          <div className="buttons">
            <SubmitButton look="quiet">Make a calendar address</SubmitButton>
          </div>
        </Form>
      </>
    )
  }
  const address = publicAddress(`/api/calendar/${secret}.ics`)
  return (
    <>
      <p>
        Give this address to your calendar as one to subscribe to. Whoever has it can read these
        entries, so treat it like a key.
      </p>
      <SecretLink address={address} copy="Copy the address">
        <a className="button quiet" href={address.replace(/^https?:/, 'webcal:')}>
          Open in my calendar
        </a>
      </SecretLink>
      <Form action={changeCalendarNames} label="What the calendar says">
        <p className="soft">
          With names it says “Follow up with Maya”, and without them “Follow up with somebody”.
        </p>
        <CheckField name="names" label="Say who and where" defaultChecked={withNames} />
        <div className="buttons">
          <SubmitButton look="quiet">Save this</SubmitButton>
        </div>
      </Form>
      <div className="buttons">
        <Form action={openCalendarFeed} className="" label="Another address">
          <SubmitButton look="text">Make another address</SubmitButton>
        </Form>
        <Form action={closeCalendarFeed} className="" label="No address">
          <SubmitButton look="text">Close this address</SubmitButton>
        </Form>
      </div>
    </>
  )
}
