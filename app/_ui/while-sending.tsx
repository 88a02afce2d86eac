'use client'

import { useFormState } from './form'

/** Says something for as long as the form around it is being sent. */
export function WhileSending({ children }: { children: string }) {
  const { pending } = useFormState()
  return (
    <span role="status" className="soft">
      {pending && children}
    </span>
  )
}
