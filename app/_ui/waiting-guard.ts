'use client'

import { useEffect } from 'react'

/** Help is never held back: it opens beside this page. */
const HELP = '/support'

/**
 * What waits lives in this page’s memory, so leaving it is asked about first; and while there is no
 * connection a link would end in a page anew, so it is held.
 */
export function useGuard({
  isWaiting,
  isHeld,
  onHeld,
}: {
  isWaiting: boolean
  isHeld: boolean
  onHeld: () => void
}): void {
  useEffect(() => {
    if (!isWaiting) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isWaiting])

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
