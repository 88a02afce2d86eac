import type { Action } from '@/lib/result'
import { Hidden, SubmitButton } from './fields'
import { Form } from './form'
import { WhileSending } from './while-sending'

/** Takes a file in that has been looked at, and says while it does. */
export function ImportFile({ action, id }: { action: Action; id: string }) {
  return (
    <Form action={action} className="take-in" label="Import">
      <Hidden name="id" value={id} />
      <SubmitButton>Import</SubmitButton>
      <WhileSending>Importing. It takes a few seconds.</WhileSending>
    </Form>
  )
}
