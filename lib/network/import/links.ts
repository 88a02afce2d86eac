/** Hosts where an address is one person’s own, whatever is asked for after it. */
const PROFILES = /^(linkedin|xing|github|x|twitter|instagram|facebook|bsky)\.(com|app)$/
const TRACKING =
  /^(utm_\w+|ref|refid|trk|trackingid|gclid|fbclid|msclkid|src|lipi|lang|locale|hl)$/i
const HOST = /^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)+(:\d+)?([/?#]\S*)?$/u

/** The web address a text is, with https:// where it has no scheme; null for anything else. */
export function webAddress(text: string): string | null {
  const address = HOST.test(text) ? `https://${text}` : text
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null
}

/** Whether it leads to a profile on LinkedIn, which of several links says most. */
export function isLinkedIn(link: string): boolean {
  return profileKey(link)?.startsWith('linkedin.com/') ?? false
}

/**
 * What is the same for two addresses of one profile: not the scheme, “www.”, the country in front of
 * linkedin.com, letters spelled in percent, a slash at the end, or where the click came from. Null
 * for a host alone, which many people may share.
 */
export function profileKey(link: string): string | null {
  if (!URL.canParse(link)) return null
  const url = new URL(link)
  const host = url.hostname
    .toLowerCase()
    .replace(/^(www|m)\./, '')
    .replace(/^[a-z]{2}\.(?=linkedin\.com$)/, '')
  const path = plainPath(url.pathname)
  if (host === 'linkedin.com') {
    const own = /^\/in\/[^/]+/.exec(path.toLowerCase())
    return own || path ? `${host}${own?.[0] ?? path.toLowerCase()}` : null
  }
  const query = tellingQuery(url)
  if (path === '' && query === '') return null
  return `${host}${PROFILES.test(host) ? path.toLowerCase() : path}${query && `?${query}`}`
}

function plainPath(pathname: string): string {
  const trimmed = pathname.replace(/\/+$/, '')
  try {
    return decodeURIComponent(trimmed).normalize('NFC')
  } catch {
    return trimmed
  }
}

function tellingQuery(url: URL): string {
  return [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map((pair) => pair.join('='))
    .sort()
    .join('&')
}
