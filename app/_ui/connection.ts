import { onlineManager } from '@tanstack/react-query'

const FIRST_ASK_MS = 1_000
const LONGEST_BETWEEN_MS = 30_000

let betweenMs = FIRST_ASK_MS
let timer: ReturnType<typeof setTimeout> | undefined

/**
 * Browsers call themselves online in a tunnel, and offline behind some networks, so the server is
 * asked: at once when the page comes back into sight, and else ever more seldom.
 *
 * @returns how to stop watching.
 */
export function watchConnection(): () => void {
  const stop = onlineManager.subscribe((isOnline) => (isOnline ? clearTimeout(timer) : askLater()))
  document.addEventListener('visibilitychange', askInSight)
  onlineManager.setOnline(navigator.onLine)
  return () => {
    stop()
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', askInSight)
  }
}

/** Something was sent, and no answer came. What is to be sent waits from now on. */
export function connectionLost(): void {
  onlineManager.setOnline(false)
}

/** An answer came, so the next silence is a new one. */
export function connectionWorks(): void {
  betweenMs = FIRST_ASK_MS
}

function askInSight() {
  if (document.visibilityState === 'visible' && !onlineManager.isOnline()) void ask()
}

function askLater() {
  clearTimeout(timer)
  timer = setTimeout(ask, betweenMs)
  betweenMs = Math.min(betweenMs * 2, LONGEST_BETWEEN_MS)
}

async function ask() {
  if (await isThere()) onlineManager.setOnline(true)
  else if (!onlineManager.isOnline()) askLater()
}

/** A network that wants a sign-in of its own may answer anything with a page. */
async function isThere(): Promise<boolean> {
  try {
    const response = await fetch('/api/health', { cache: 'no-store' })
    return response.ok && (await response.json()).status === 'ok'
  } catch {
    return false
  }
}
