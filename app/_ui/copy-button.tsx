'use client'

import { useState } from 'react'

/** Copies a text, and says whether it could. */
export function CopyButton({ text, children = 'Copy' }: { text: string; children?: string }) {
  const [said, setSaid] = useState('')

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setSaid('Copied.')
    } catch {
      setSaid('Your browser didn’t let me copy. Select the text and copy it by hand.')
    }
  }

  return (
    <>
      <button type="button" className="button quiet" onClick={copy}>
        {children}
      </button>
      <span role="status" className="soft small">
        {said}
      </span>
    </>
  )
}
