const LONGEST = 2000
const TRACKING =
  /^(?:utm_.*|gclid|fbclid|msclkid|dclid|gbraid|wbraid|yclid|mc_[a-z]+|_hs.*|_ga.*|ref_?src|referrer|refid|referer|trk.*|tracking_?id|lipi|licu|midtoken|midsig|eboc|eid|position|pagenum|originalsubdomain|alternatechannel|geoid|distance|keywords|origin|gh_src|lever-(?:source|origin).*|from|tk|advn|adid|sjdu|source|src|campaign.*|medium|cmp|cid_source|searchid|sid|session.*|impression.*|icid|ito|igshid|s_kwcid|ao|guid|cs|cb|jobalertid|uido?)$/i

const SOURCES: [RegExp, string][] = [
  [/(?:^|\.)linkedin\.com$/, 'LinkedIn'],
  [/(?:^|\.)indeed\.[a-z.]{2,6}$/, 'Indeed'],
  [/(?:^|\.)glassdoor\.[a-z.]{2,6}$/, 'Glassdoor'],
  [/(?:^|\.)otta\.com$/, 'Otta'],
  [/(?:^|\.)welcometothejungle\.com$/, 'Welcome to the Jungle'],
  [/(?:^|\.)stepstone\.[a-z.]{2,6}$/, 'StepStone'],
  [/(?:^|\.)reed\.co\.uk$/, 'Reed'],
  [/(?:^|\.)totaljobs\.com$/, 'Totaljobs'],
  [/^jobs\.theguardian\.com$/, 'Guardian Jobs'],
  [/(?:^|\.)cv-library\.co\.uk$/, 'CV-Library'],
  [/(?:^|\.)monster\.[a-z.]{2,6}$/, 'Monster'],
  [/(?:^|\.)xing\.com$/, 'XING'],
  [/(?:^|\.)adzuna\.[a-z.]{2,6}$/, 'Adzuna'],
  [/(?:^|\.)jobs\.ac\.uk$/, 'jobs.ac.uk'],
  [/(?:^|\.)jobs\.nhs\.uk$/, 'NHS Jobs'],
  [/(?:^|\.)civilservicejobs\.service\.gov\.uk$/, 'Civil Service Jobs'],
  [/(?:^|\.)charityjob\.co\.uk$/, 'CharityJob'],
  [/(?:^|\.)workinstartups\.com$/, 'Work In Startups'],
]
const HOSTED =
  /(?:^|\.)(?:greenhouse\.io|lever\.co|ashbyhq\.com|myworkdayjobs\.com|smartrecruiters\.com|icims\.com|workable\.com|teamtailor\.com|personio\.(?:de|com)|bamboohr\.com|jobvite\.com|taleo\.net|successfactors\.(?:com|eu)|recruitee\.com|breezy\.hr|join\.com|pinpointhq\.com)$/

/**
 * An advert's address without what follows people around, at most 2,000 characters; null for
 * anything but http and https. What identifies the job stays.
 */
export function cleanLink(address: string): string | null {
  const url = webAddress(address)
  if (!url) return null
  const found = linkedInJob(url)
  if (found) return `https://www.linkedin.com/jobs/view/${found}`
  url.username = ''
  url.password = ''
  if (!/^#[!/]/.test(url.hash)) url.hash = ''
  for (const name of [...new Set(url.searchParams.keys())]) {
    const value = url.searchParams.get(name) ?? ''
    if (TRACKING.test(name) || (name === 'ref' && !/\d{3}/.test(value)))
      url.searchParams.delete(name)
  }
  return url.href.length > LONGEST ? null : url.href.replace(/\/$/, '')
}

/** The board an address belongs to; "Company site" when the employer's own; null when unsure. */
export function sourceOf(address: string, company: string | null): string | null {
  const host = webAddress(address)?.hostname.replace(/^www\./, '')
  if (!host) return null
  const board = SOURCES.find(([hosts]) => hosts.test(host))
  if (board) return board[1]
  const name = (company ?? '')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z\d]/g, '')
  const own = name.length > 3 && host.replace(/[^a-z\d]/g, '').includes(name)
  return own || HOSTED.test(host) ? 'Company site' : null
}

function webAddress(address: string): URL | null {
  const text = address.trim()
  if (text.length > 20_000 || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return null
  return new URL(text)
}

function linkedInJob(url: URL): string | null {
  if (!/(?:^|\.)linkedin\.com$/.test(url.hostname)) return null
  const inPath = /^\/(?:comm\/)?jobs\/view\/(?:[^/]{0,300}?-)?(\d{6,20})\/?$/.exec(
    url.pathname,
  )?.[1]
  const asked = /^\d{6,20}$/.exec(url.searchParams.get('currentJobId') ?? '')?.[0]
  return inPath ?? asked ?? null
}
