'use client'

import { useEffect } from 'react'

/** After the page has all it needs, in milliseconds. */
const LATER_MS = 1_500

/** Lets the installed app open to an honest page while there is no connection. */
export function OfflineWorker({ build }: { build: string }) {
  useEffect(() => {
    if (!build || !('serviceWorker' in navigator)) return
    const address = `/sw.js?build=${encodeURIComponent(build)}`
    let timer: ReturnType<typeof setTimeout>
    const register = () => {
      timer = setTimeout(() => {
        // Without it everything works but the page for being offline.
        navigator.serviceWorker.register(address, { updateViaCache: 'none' }).catch(() => undefined)
      }, LATER_MS)
    }
    if (document.readyState === 'complete') register()
    else window.addEventListener('load', register, { once: true })
    return () => {
      clearTimeout(timer)
      window.removeEventListener('load', register)
    }
  }, [build])
  return null
}
