'use client'

import { Page } from '@/app/_ui/page'

/** A crash on our side: what was saved before is safe, and trying again is one tap. */
export default function SignedInError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <Page
      title="Something went wrong on our side"
      lead="Nothing you saved is lost. Please try again in a moment."
    >
      <div className="buttons">
        <button type="button" className="button" onClick={reset}>
          Try again
        </button>
        {error.digest && <span className="soft small">Number: {error.digest}</span>}
      </div>
    </Page>
  )
}
