import type { Action } from '@/lib/result'
import { Hidden, SubmitButton } from './fields'
import { Form } from './form'

/** One button that says all there is to say, by itself or about one row. */
export function Press({
  action,
  id,
  look = 'quiet',
  label,
  children,
}: {
  action: Action
  id?: string
  look?: 'quiet' | 'text'
  /** Tells the form from others of its kind on the page. */
  label?: string
  children: string
}) {
  return (
    <Form action={action} className="" label={label}>
      {id && <Hidden name="id" value={id} />}
      <SubmitButton look={look}>{children}</SubmitButton>
    </Form>
  )
}
