'use client'

import { useEffect, useRef, useState } from 'react'
import { v7 } from 'uuid'
import type { Action, ActionResult } from '@/lib/result'
import { Hidden, SubmitButton } from './fields'
import { FileField } from './file-field'
import { Form } from './form'
import { WhileSending } from './while-sending'

type Props = {
  id: string
  action: Action
  /** What may be chosen, in words and as browsers ask for it; the most bytes, and why not more. */
  hint: string
  accept: string
  most: number
  tooLarge: string
}

/** Choosing a file sends it; the button is for a browser without JavaScript, and for once more. */
export function ChooseFile({ id: first, action, ...field }: Props) {
  const [id, setId] = useState(first)
  const around = useRef<HTMLDivElement>(null)

  // Whoever comes back to this page with the browser's own button chooses another file.
  useEffect(() => setId(v7()), [])

  function heard({ status }: ActionResult) {
    const input = around.current?.querySelector<HTMLInputElement>('input[type="file"]')
    // Emptied, so that the same file can be chosen again once it has been put right.
    if (status === 'refused' && input) input.value = ''
  }

  return (
    <div className="card" ref={around}>
      <Form action={action} label="The file" onSent={heard}>
        <Hidden name="id" value={id} />
        <FileField name="file" label="Choose a file" {...field} sendsAtOnce />
        <div className="buttons">
          <SubmitButton look="quiet">Read the file</SubmitButton>
          <WhileSending>Reading it…</WhileSending>
        </div>
      </Form>
    </div>
  )
}
