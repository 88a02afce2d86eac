'use client'

import Link from 'next/link'
import { type MouseEvent, useRef, useState } from 'react'
import { typeInto } from '@/app/_ui/type-into'
import { type Tone, toneName, tones } from '@/lib/feedback/words'

type Props = { field: string; texts: Record<Tone, string>; tone: Tone | null }

/**
 * Three ways of saying the same. A tap puts one into the field; words of her own stay until she
 * says that they may go. Without JavaScript the page comes back in the tone of the link.
 */
export function ToneLinks({ field, texts, tone }: Props) {
  const nav = useRef<HTMLElement>(null)
  const [chosen, setChosen] = useState(tone)
  const [asked, setAsked] = useState<Tone | null>(null)

  function message(): HTMLTextAreaElement | null {
    const found = nav.current?.closest('form')?.elements.namedItem(field)
    return found instanceof HTMLTextAreaElement ? found : null
  }

  function choose(event: MouseEvent, wanted: Tone) {
    event.preventDefault()
    const written = message()?.value.trim() ?? ''
    const isOurs = written === '' || Object.values(texts).some((text) => text.trim() === written)
    if (isOurs) replaceWith(wanted)
    else setAsked(wanted)
  }

  function replaceWith(wanted: Tone) {
    const area = message()
    if (!area) return
    typeInto(area, texts[wanted])
    setChosen(wanted)
    setAsked(null)
  }

  return (
    <div className="tones">
      <nav className="segments" aria-label="Tone" ref={nav}>
        {tones.map((each) => (
          <Link
            key={each}
            href={`?tone=${each}`}
            prefetch={false}
            aria-current={each === chosen ? 'true' : undefined}
            onClick={(event) => choose(event, each)}
          >
            {toneName(each)}
          </Link>
        ))}
      </nav>
      <div role="status">
        {asked && (
          <p>
            The message holds your own words. Shall the {toneName(asked).toLowerCase()} one take
            their place?
          </p>
        )}
      </div>
      {asked && (
        <div className="buttons">
          <button type="button" className="button quiet" onClick={() => replaceWith(asked)}>
            Replace my words
          </button>
          <button type="button" className="button text" onClick={() => setAsked(null)}>
            Keep them
          </button>
        </div>
      )}
    </div>
  )
}
