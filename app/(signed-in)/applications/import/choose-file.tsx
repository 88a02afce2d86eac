'use client'

import { useEffect, useRef, useState } from 'react'
import { v7 } from 'uuid'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { FileField } from '@/app/_ui/file-field'
import { Form, useFormState } from '@/app/_ui/form'
import { FILE_TOO_LARGE } from '@/lib/applications/import/size'
import { MOST_FILE_BYTES } from '@/lib/files/size'
import type { ActionResult } from '@/lib/result'
import { readFile } from './actions'

/** Choosing a file sends it; the button is for a browser without JavaScript, and for once more. */
export function ChooseFile({ id: first }: { id: string }) {
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
      <Form action={readFile} label="The file" onSent={heard}>
        <Hidden name="id" value={id} />
        <FileField
          name="file"
          label="Choose a file"
          hint="CSV, up to 5 MB and 20,000 rows. Sealed with your own key."
          accept=".csv,.tsv,.txt,text/csv"
          most={MOST_FILE_BYTES}
          tooLarge={FILE_TOO_LARGE}
          sendsAtOnce
        />
        <div className="buttons">
          <SubmitButton look="quiet">Read the file</SubmitButton>
          <Reading />
        </div>
      </Form>
    </div>
  )
}

function Reading() {
  const { pending } = useFormState()
  return (
    <span role="status" className="soft">
      {pending && 'Reading it…'}
    </span>
  )
}
