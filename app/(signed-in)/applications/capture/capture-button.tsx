'use client'

import { useEffect, useRef, useState } from 'react'
import { bookmarklet } from '@/lib/applications/advert/bookmarklet'

/**
 * A button for her own browser. React refuses addresses that are scripts, and our pages don't run
 * them either, so this one is only there to be dragged to the bookmarks.
 */
export function CaptureButton({ address }: { address: string }) {
  const link = useRef<HTMLAnchorElement>(null)
  const [said, say] = useState<string>()
  const script = bookmarklet(address)
  useEffect(() => link.current?.setAttribute('href', script), [script])

  async function copy() {
    try {
      await navigator.clipboard.writeText(script)
      say('Copied. Make a bookmark, and paste it as its address.')
    } catch {
      say('Your browser didn’t allow that. Drag the button instead.')
    }
  }

  return (
    <details>
      <summary>Keep adverts from their own page</summary>
      <div className="form">
        <p>
          Drag this button to your bookmarks bar. On an advert’s page press it, and this form opens
          with what the page says. Nothing is fetched by our server, and nothing is saved before you
          press the button here.
        </p>
        <div className="buttons">
          {/* biome-ignore lint/a11y/useValidAnchor: a link, because only links can be dragged to the bookmarks */}
          <a
            ref={link}
            className="button quiet"
            href="#keep-adverts"
            id="keep-adverts"
            onClick={(event) => {
              event.preventDefault()
              say('Drag it to your bookmarks bar: it works on the advert’s own page.')
            }}
          >
            Keep in Onward
          </a>
          <button type="button" className="button text" onClick={copy}>
            Copy its address
          </button>
        </div>
        <div role="status">{said && <p className="soft">{said}</p>}</div>
      </div>
    </details>
  )
}
