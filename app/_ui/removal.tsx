import type { Action } from '@/lib/result'
import { Hidden, SubmitButton } from './fields'
import { Form } from './form'

/** Behind one tap, so that nothing goes by a slip of the thumb. */
export function Removal({ action, id, what }: { action: Action; id: string; what: string }) {
  return (
    <details>
      <summary>Remove {what}</summary>
      <Form action={action}>
        <Hidden name="id" value={id} />
        <p>It can’t be brought back.</p>
        <div className="buttons">
          <SubmitButton look="quiet">Remove for good</SubmitButton>
        </div>
      </Form>
    </details>
  )
}
