'use client'

import { useEffect } from 'react'

/**
 * Keeps the screen on while it is shown, where the browser allows it (Screen Wake Lock,
 * W3C). A browser lets go of it whenever the page is out of sight, so it is asked for again.
 */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return
    let lock: WakeLockSentinel | undefined
    let isOver = false
    async function ask() {
      if (document.visibilityState !== 'visible') return
      // A battery that is low, or a setting, may say no; the walk goes on all the same.
      const got = await navigator.wakeLock.request('screen').catch(() => undefined)
      if (isOver) await got?.release()
      else lock = got
    }
    ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', ask)
      lock?.release()
    }
  }, [])
}
