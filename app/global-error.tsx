'use client'

/** The last net, for a crash in the frame itself: plain words, and no styles to wait for. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en-GB">
      <body>
        <main>
          <h1>Something went wrong on our side</h1>
          <p>Nothing you saved is lost. Please try again in a moment.</p>
          <button type="button" onClick={reset}>
            Try again
          </button>
        </main>
      </body>
    </html>
  )
}
