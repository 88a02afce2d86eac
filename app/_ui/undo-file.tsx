import type { Action } from '@/lib/result'
import { Hidden, SubmitButton } from './fields'
import { Form } from './form'

/** Takes back what came in with a file. */
export function UndoFile({ action, id, name }: { action: Action; id: string; name: string }) {
  return (
    <Form action={action} className="" label={`Undo the import of ${name}`}>
      <Hidden name="id" value={id} />
      <SubmitButton look="quiet">Undo this import</SubmitButton>
    </Form>
  )
}
