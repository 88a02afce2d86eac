import { quoted } from '@/lib/files/plain-words'
import { Refusal } from '@/lib/refusal'

const SCHEME = /^([a-z][a-z0-9+.-]*):(?!\d)/i
const HOST = /^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)+\.?(:\d+)?([/?#]|$)/u
const INSIDE = /https?:\/\/[^\s<>"')\]]+/i
const TRACKING =
  /^(utm_\w+|ref|refid|trk|trackingid|gclid|fbclid|msclkid|src|source|gh_src|lever-source|lever-origin|origin|ebp|position|pagenum|from|campaign|mc_cid|mc_eid|eid|lipi|midtoken|midsig|trkemail)$/i
const GENERAL =
  /^(jobs?|careers?|career|apply|search|home|about|about-us|en|de|fr|es|en-us|en-gb|us|uk|index(\.\w+)?|vacancies|openings|positions|work-with-us|join-us|karriere|stellen|feed|my-items|collections|recommended|saved-jobs|view)$/i

/**
 * The web address in a cell, or null where it holds words instead.
 * @throws Refusal for an address of another kind (javascript:, data:, mailto:).
 */
export function readLink(text: string): string | null {
  if (text === '') return null
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase()
  if (scheme && scheme !== 'http' && scheme !== 'https') {
    if (/^\S+$/.test(text) || /^(javascript|data|vbscript|file)$/.test(scheme)) {
      throw new Refusal(`${quoted(text)} is not a web link.`)
    }
  }
  const address = INSIDE.exec(text)?.[0] ?? (HOST.test(text) ? `https://${text}` : null)
  const trimmed = address && !/\s/.test(address) ? address : null
  return trimmed && URL.canParse(trimmed) ? trimmed : null
}

/** What is the same for two web addresses of one advert; null for a page that leads to many. */
export function linkKey(link: string): string | null {
  const url = new URL(link)
  const linkedIn = linkedInJob(url)
  if (linkedIn) return linkedIn
  const host = url.hostname.replace(/^(www|m)\./, '').toLowerCase()
  const path = url.pathname.replace(/\/+$/, '')
  const query = url.search === '' ? '' : tellingQuery(url)
  const segments = path.split('/').filter(Boolean)
  if (query === '' && segments.every((segment) => GENERAL.test(segment))) return null
  return `${host}${path}?${query}`
}

function tellingQuery(url: URL): string {
  return [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map((pair) => pair.join('='))
    .sort()
    .join('&')
}

/** Whether a key is an advert's own number, so that two different ones are two adverts. */
export function isJobNumber(key: string): boolean {
  return key.startsWith('linkedin:')
}

// LinkedIn numbers its adverts; the words before the number in the address come and go.
function linkedInJob(url: URL): string | null {
  if (!/(^|\.)linkedin\.com$/i.test(url.hostname)) return null
  const number =
    /\/jobs\/view\/(?:[^/]*?-)?(\d+)\/?$/.exec(url.pathname)?.[1] ??
    url.searchParams.get('currentJobId')
  return number && /^\d+$/.test(number) ? `linkedin:${number}` : null
}
