'use client'

import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form, useFormState } from '@/app/_ui/form'
import { takeIn } from '../actions'
import { useProgress } from './import-query'
import { ProgressBar } from './progress-bar'

export function TakeIn({ id }: { id: string }) {
  return (
    <Form action={takeIn} className="take-in" label="Import">
      <Hidden name="id" value={id} />
      <SubmitButton>Import</SubmitButton>
      <WhileItRuns id={id} />
    </Form>
  )
}

function WhileItRuns({ id }: { id: string }) {
  const { pending } = useFormState()
  const { data } = useProgress(id, { enabled: pending })
  return (
    <>
      <span role="status" className="visually-hidden">
        {pending && 'Importing. It takes a few seconds.'}
      </span>
      {pending && <ProgressBar progress={data} />}
    </>
  )
}
