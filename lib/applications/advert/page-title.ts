import { isRoleLike } from '../mail/roles'

type Found = { company: string | null; role: string | null; place: string | null }

const SITES =
  /^(?:linkedin|indeed(?:\.\w+)*|glassdoor(?:\.\w+)*|otta|welcome to the jungle|stepstone(?:\.\w+)*|reed(?:\.co\.uk)?|totaljobs(?:\.com)?|guardian jobs|the guardian jobs|cv-library|monster(?:\.\w+)*|xing(?: jobs)?|adzuna|greenhouse|lever|workable|ashby|smartrecruiters|personio|teamtailor|join|careers?|jobs?|job (?:details|description|search|advert|board|vacancy)|vacanc(?:y|ies)|apply(?: now| online)?|home|current vacancies|career opportunities|job application|work with us|join us)$/i
const NOTHING: Found = { company: null, role: null, place: null }

/** What a page's title says of a job, the way job boards write it; null where it isn't plain. */
export function readTitle(title: string): Found {
  const line = title
    .slice(0, 300)
    .replace(/\s+/g, ' ')
    .replace(/^\(\d+\+?\)\s/, '')
    .trim()
  const parts = line
    .split(/\s[|–—·•-]\s|\s?\|\s?/)
    .map((part) => part.trim())
    .filter((part) => part && !SITES.test(part))
  const [only = '', second] = parts
  return hiring(only) ?? applicationFor(only) ?? (second ? pair(parts) : (alone(only) ?? NOTHING))
}

function hiring(part: string): Found | null {
  const [, company, role, place] =
    /^(.{2,80}?) (?:is )?hiring (?:an? )?(.{2,100}?)(?: in (.{2,80}))?$/i.exec(part) ?? []
  return company && role
    ? { company: short(company), role: short(role), place: short(place) }
    : null
}

function applicationFor(part: string): Found | null {
  const plain = part.replace(
    /^(?:job application|application|apply|vacancy|job)(?: for)?:? (?=\S)/i,
    '',
  )
  const [, role, company] = /^(.{2,110}) (?:at|@|bei|chez) (.{2,80})$/.exec(plain) ?? []
  if (!role || !company || /^(?:careers?|jobs?|work(?:ing)?|vacancies)$/i.test(role)) return null
  return { role: short(role), company: short(company), place: null }
}

// Which of two names is the job shows only by its words: "Baker – Rye", "Rye – Baker".
function pair(parts: string[]): Found {
  const role = parts.find(isRoleLike)
  if (!role) return NOTHING
  const others = parts.filter((part) => part !== role && !isRoleLike(part))
  const company = others.find((part) => !isPlaceLike(part))
  const place = others.find((part) => part !== company)
  return { role: short(role), company: companyIn(company), place: short(place) }
}

function isPlaceLike(part: string): boolean {
  return /\b[A-Z]{1,2}\d{1,2}[A-Z]?\b|,\s|\bremote\b|\b(?:UK|USA|England|Scotland|Wales|Germany|London|Berlin)\b/i.test(
    part,
  )
}

function companyIn(part: string | undefined): string | null {
  return short(
    part
      ?.replace(/^(?:careers|jobs|work|working|vacancies) (?:at|with) /i, '')
      .replace(/ (?:careers|jobs|vacancies)$/i, ''),
  )
}

function alone(part: string): Found | null {
  return isRoleLike(part) ? { ...NOTHING, role: short(part) } : null
}

function short(text: string | undefined): string | null {
  const words = text?.trim().slice(0, 120).trim()
  return words || null
}
