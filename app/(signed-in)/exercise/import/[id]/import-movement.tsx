'use client'

import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form, useFormState } from '@/app/_ui/form'
import { takeInMovement } from '../actions'

export function ImportMovement({ id }: { id: string }) {
  return (
    <Form action={takeInMovement} className="take-in" label="Import">
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
