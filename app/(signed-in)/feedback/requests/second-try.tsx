import { Hidden, SubmitButton, TextArea } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import type { KeptRequest } from '@/db/feedback/queries'
import { secondSubject } from '@/lib/feedback/request'
import { lengths } from '@/lib/lengths'
import { isAddress } from '@/lib/mail/address'
import { draftOf } from '@/lib/server/draft'
import { canSendMail } from '@/lib/server/mail'
import { requireUser } from '@/lib/server/require-user'
import { askAgain } from './actions'
import { secondDraftFor } from './drafting'
import { HowItWent } from './how-it-went'
import { WaysOut } from './ways-out'

/**
 * The second and last try, already written: a line or two that let them off kindly. `words` are
 * hers, of one that couldn’t be delivered.
 */
export async function SecondTry({ request, words }: { request: KeptRequest; words?: string }) {
  const person = await requireUser()
  const { id, askedOf, company, role, sentOn } = request
  const text = words ?? (await secondDraftFor(person, request))
  return (
    <Form
      action={askAgain}
      draft={await draftOf(`feedback:again:${id}`)}
      label={`A second try at ${company}`}
    >
      <Hidden name="id" value={id} />
      <TextArea
        name="draft"
        label="A second, shorter message"
        maxLength={lengths.note}
        rows={7}
        defaultValue={text}
      />
      <div className="buttons">
        <WaysOut to={askedOf} subject={secondSubject(role)} text={text} field="draft" />
      </div>
      <div className="sent">
        {/* The first of a form’s buttons is what Enter presses, so it is the one that sends nothing. */}
        <div className="buttons">
          <SubmitButton look="quiet">I asked again</SubmitButton>
          {canSendMail() && isAddress(askedOf) && (
            <SubmitButton look="quiet" name="from" value="here">
              Send it from here
            </SubmitButton>
          )}
        </div>
        <HowItWent today={person.today} since={sentOn ?? undefined} />
      </div>
    </Form>
  )
}
