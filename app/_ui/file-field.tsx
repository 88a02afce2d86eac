'use client'

import { type ChangeEvent, useId, useState } from 'react'
import { useFormState } from './form'

/** A file to be sent. One that is too large is told so at once, and never sent. */
export function FileField({
  name,
  label,
  hint,
  accept,
  most,
  tooLarge,
  sendsAtOnce = false,
}: {
  name: string
  label: string
  hint?: string
  accept?: string
  /** In bytes. */
  most: number
  tooLarge: string
  /** For a form that is about this file alone. */
  sendsAtOnce?: boolean
}) {
  const id = useId()
  const { result } = useFormState()
  const [refused, setRefused] = useState(false)
  const [seen, setSeen] = useState<typeof result | null>(null)
  const answered = result.status === 'invalid' && result !== seen ? result.fields[name] : undefined
  const problem = refused ? tooLarge : answered

  // What was said of the file before is not said of this one, whoever goes on with it.
  function forget() {
    setRefused(false)
    setSeen(result)
  }

  function look({ target }: ChangeEvent<HTMLInputElement>) {
    const isTooLarge = (target.files?.[0]?.size ?? 0) > most
    setRefused(isTooLarge)
    if (isTooLarge) target.value = ''
    else if (sendsAtOnce && target.files?.length) target.form?.requestSubmit()
  }

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        id={id}
        name={name}
        type="file"
        accept={accept}
        aria-invalid={problem ? true : undefined}
        aria-describedby={[hint && `${id}-hint`, problem && `${id}-problem`]
          .filter(Boolean)
          .join(' ')}
        onInput={forget}
        onChange={look}
      />
      <span role="alert" className="problem" id={`${id}-problem`}>
        {problem}
      </span>
    </div>
  )
}
