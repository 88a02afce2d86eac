'use client'

import { useEffect } from 'react'
import { unsentQuestion } from '@/lib/offline'

/** Help is never held back: it opens beside this page. */
const HELP = '/support'

/**
 * What waits lives in this page’s memory, so leaving it, or signing out, is asked about first; and
 * while there is no connection a link would end in a page anew, so it is held.
 */
export function useGuard({
  unsent,
  isHeld,
  onHeld,
}: {
  /** How much would be lost by leaving. */
  unsent: number
  isHeld: boolean
  onHeld: () => void
}): void {
  useEffect(() => {
    if (unsent === 0) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    const askFirst = (event: SubmitEvent) => {
      const signsOut = event.target instanceof Element && event.target.closest('[data-signs-out]')
      if (!signsOut || window.confirm(unsentQuestion(unsent))) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('beforeunload', ask)
    window.addEventListener('submit', askFirst, { capture: true })
    return () => {
      window.removeEventListener('beforeunload', ask)
      window.removeEventListener('submit', askFirst, { capture: true })
    }
  }, [unsent])

  useEffect(() => {
    if (!isHeld) return
    const hold = (event: MouseEvent) => {
      const link = leadsAway(event)
      if (!link) return
      // Before the router hears of it.
      event.preventDefault()
      event.stopPropagation()
      if (link.pathname === HELP) window.open(link.href)
      else onHeld()
    }
    window.addEventListener('click', hold, { capture: true })
    return () => window.removeEventListener('click', hold, { capture: true })
  }, [isHeld, onHeld])
}

function leadsAway(event: MouseEvent): HTMLAnchorElement | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return null
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || link.origin !== location.origin || link.target === '_blank') return null
  const isOnThisPage =
    link.hash !== '' && link.pathname === location.pathname && link.search === location.search
  return isOnThisPage ? null : link
}
