'use client'

import { useEffect, useState } from 'react'
import { Hidden } from '@/app/_ui/fields'

/** Tells the server the browser's time zone and language; both can be changed later. */
export function WhereAndHow() {
  const [browser, setBrowser] = useState({ zone: '', locale: '' })
  useEffect(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    setBrowser({ zone: timeZone, locale: navigator.language })
  }, [])
  return (
    <>
      <Hidden name="zone" value={browser.zone} />
      <Hidden name="locale" value={browser.locale} />
    </>
  )
}
