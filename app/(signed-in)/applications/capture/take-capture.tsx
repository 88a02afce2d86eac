'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { useFormState } from '@/app/_ui/form'
import type { AdvertReading } from '@/lib/applications/advert/words'
import type { Typed } from '@/lib/result'

/** What the button in her browser has taken from an advert's page; it came in the fragment of the
 * address, which browsers never send to a server. */
export function TakeCapture() {
  const { offer } = useFormState()
  const [said, say] = useState<string>()

  const take = useEffectEvent(async () => {
    const { hash, pathname, search } = window.location
    if (!hash.startsWith('#capture=')) return
    const [{ readCapture }, { readAdvert }] = await Promise.all([
      import('@/lib/applications/advert/capture'),
      import('@/lib/applications/advert/read-advert'),
    ])
    window.history.replaceState(window.history.state, '', pathname + search)
    const capture = readCapture(hash)
    if (!capture) return say('What came from the other page could not be read.')
    offer({ ...fieldsOf(readAdvert(capture)), stage: 'saved', appliedOn: '' })
    say('Taken from the advert’s page. Look it over, then save.')
  })
  useEffect(() => void take(), [])

  return <div role="status">{said && <p className="notice">{said}</p>}</div>
}

/** What an advert offers to the fields of the form: only what it says. */
export function fieldsOf(reading: Partial<AdvertReading>): Typed {
  return Object.fromEntries(
    Object.entries(reading).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
}
