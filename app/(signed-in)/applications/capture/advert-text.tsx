'use client'

import { type ClipboardEvent, useState } from 'react'
import { TextArea } from '@/app/_ui/fields'
import { useFormState } from '@/app/_ui/form'
import type { Day } from '@/lib/day'
import { lengths } from '@/lib/lengths'
import { fieldsOf } from './take-capture'

/** The advert's text. What it says of place, pay and deadline goes into fields that are still empty. */
export function AdvertText({ today }: { today: Day }) {
  const { offer } = useFormState()
  const [isRead, setRead] = useState(false)

  async function read(event: ClipboardEvent<HTMLDivElement>) {
    const text = event.clipboardData.getData('text/plain')
    const { readPastedAdvert } = await import('@/lib/applications/advert/pasted-advert')
    const found = fieldsOf(readPastedAdvert(text, { today }))
    setRead(Object.keys(found).length > 0)
    offer(found)
  }

  return (
    <div onPaste={read}>
      <TextArea
        name="advert"
        label="Text of the advert"
        hint="Paste it: adverts disappear. What it says fills fields you have left empty."
        maxLength={lengths.advert}
        rows={3}
      />
      <div role="status">
        {isRead && <p className="soft small">Some fields were filled in from it.</p>}
      </div>
    </div>
  )
}
