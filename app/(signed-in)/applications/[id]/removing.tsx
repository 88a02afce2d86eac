import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { DAYS_IN_TRASH } from '@/lib/trash'
import { discardApplication } from '../actions'

/** Into the trash, out of which it can be brought back. */
export function Removing({ applicationId }: { applicationId: string }) {
  return (
    <details>
      <summary>Delete this application</summary>
      <Form action={discardApplication} label="Delete">
        <Hidden name="id" value={applicationId} />
        <p>
          It leaves every list and count, with its interviews, its recovery and what you kept about
          it. For {DAYS_IN_TRASH} days you can bring all of it back from the trash.
        </p>
        <div className="buttons">
          <SubmitButton look="quiet">Delete application</SubmitButton>
        </div>
      </Form>
    </details>
  )
}
