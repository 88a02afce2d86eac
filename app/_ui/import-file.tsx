'use client'

import type { Action } from '@/lib/result'
import { Hidden, SubmitButton } from './fields'
import { Form, useFormState } from './form'

/** Takes a file in that has been looked at, and says while it does. */
export function ImportFile({ action, id }: { action: Action; id: string }) {
  return (
    <Form action={action} className="take-in" label="Import">
      <Hidden name="id" value={id} />
      <SubmitButton>Import</SubmitButton>
      <WhileItRuns />
    </Form>
  )
}

function WhileItRuns() {
  const { pending } = useFormState()
  return (
    <span role="status" className="soft">
      {pending && 'Importing. It takes a few seconds.'}
    </span>
  )
}
