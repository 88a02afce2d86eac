// Sites that host many employers' adverts: the employer stands in the path, in the name of the
// host, or nowhere.
const IN_PATH =
  /^(jobs\.(eu\.)?lever\.co|(job-)?boards(\.eu)?\.greenhouse\.io|jobs\.ashbyhq\.com|apply\.workable\.com|(jobs|careers)\.smartrecruiters\.com|jobs\.jobvite\.com|jobs\.gem\.com|ats\.rippling\.com|app\.welcometothejungle\.com)$/
const IN_HOST =
  /^([a-z0-9-]+)(?:\.wd\d+)?\.(myworkdayjobs\.com|bamboohr\.com|recruitee\.com|teamtailor\.com|jobs\.personio\.(?:de|com)|breezy\.hr|workable\.com|icims\.com|pinpointhq\.com|applytojob\.com|greenhouse\.io|homerun\.co|softgarden\.io|factorialhr\.com|zohorecruit\.com|taleo\.net|oraclecloud\.com|avature\.net)$/
const MANY =
  /(^|\.)(linkedin|indeed|glassdoor|monster|stepstone|xing|ziprecruiter|google|wellfound|angel|otta|reed|totaljobs|dice|simplyhired|seek|notion|naukri|handshake|joinhandshake|hired|adzuna|jobteaser|infojobs|hellowork|apec|builtin|welcometothejungle|myworkday|myworkdaysite|ultipro|paylocity|successfactors|github|docs|bit|lnkd|tinyurl|facebook|twitter|x|drive|forms)\.[a-z.]{2,8}$/
const FRONT =
  /^(www\d?|careers?|jobs?|apply|join|work|hiring|recruiting|karriere|talent|app|my|en|de|fr|uk|us)$/

/** The employer an advert's address names, written as a name, or null. */
export function employerInLink(link: string): string | null {
  if (!URL.canParse(link)) return null
  const { hostname, pathname } = new URL(link)
  const host = hostname.toLowerCase()
  if (IN_PATH.test(host)) return asName(pathname.split('/').find(Boolean) ?? '')
  const inHost = IN_HOST.exec(host)?.[1]
  if (inHost) return asName(inHost.replace(/^(careers|jobs)-/, ''))
  if (MANY.test(host) || /^[\d.]+$/.test(host)) return null
  const labels = host.split('.').slice(0, -1)
  // “example.co.uk”: the part before the country is no name.
  if (labels.length > 1 && /^(co|com|org|ac|gov|net)$/.test(labels.at(-1) ?? '')) labels.pop()
  return asName(labels.filter((label) => !FRONT.test(label)).at(-1) ?? '')
}

function asName(slug: string): string | null {
  const words = slug.split(/[-_+]|%20/).filter(Boolean)
  if (words.length === 0) return null
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
}
