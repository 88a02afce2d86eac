import { headers } from 'next/headers'
import { settings } from './instance'

/**
 * Whether this request came from our own pages. Next's own check lets a missing Origin through,
 * and believes X-Forwarded-Host; this one believes neither.
 */
export async function isSameSite(): Promise<boolean> {
  const sent = await headers()
  const fetchSite = sent.get('sec-fetch-site')
  if (fetchSite) return fetchSite === 'same-origin'
  const origin = sent.get('origin')
  return (
    origin !== null &&
    URL.canParse(origin) &&
    new URL(origin).host === new URL(settings().publicUrl).host
  )
}
