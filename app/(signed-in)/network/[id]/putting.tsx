import Link from 'next/link'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { DAYS_IN_TRASH } from '@/lib/trash'
import { discardContact } from '../actions'

/** What can be put right about a card: its details, a second one, or that it is there at all. */
export function Putting({ contactId }: { contactId: string }) {
  return (
    <div className="section">
      <div className="buttons">
        <Link href={`/network/${contactId}/details`} className="button quiet" prefetch={false}>
          Change the details
        </Link>
        <Link href={`/network/${contactId}/merge`} className="button text" prefetch={false}>
          Kept twice? Merge two cards
        </Link>
      </div>
      <details>
        <summary>Remove this person</summary>
        <Form action={discardContact} label="Remove this person">
          <Hidden name="id" value={contactId} />
          <p>They go into the trash with all you kept about them, for {DAYS_IN_TRASH} days.</p>
          <div className="buttons">
            <SubmitButton look="quiet">Move to the trash</SubmitButton>
          </div>
        </Form>
      </details>
    </div>
  )
}
