import type { Remote } from '@/lib/applications/words'
import { addDays, type Day, isAfter } from '@/lib/day'
import { dayNamed } from '../mail/mail-day'
import { isRoleLike } from '../mail/roles'
import type { AdvertReading } from './words'

type PastedReading = Pick<
  AdvertReading,
  'company' | 'role' | 'place' | 'remote' | 'salary' | 'deadlineOn'
>

const LONGEST = 50_000
const MOST_LINES = 400
const LABELS = {
  company:
    /^(?:company|employer|organi[sz]ation|hiring organi[sz]ation|firma|unternehmen|arbeitgeber|entreprise|empresa)(?: name)?$/i,
  role: /^(?:job title|role|role title|position|title|vacancy|post|stelle|poste|puesto)$/i,
  place:
    /^(?:(?:job )?location|place|where|based in|based|office|ort|standort|arbeitsort|lieu|ubicación)$/i,
  salary:
    /^(?:salary|salary range|pay|pay rate|compensation|remuneration|rate|gehalt|salaire|salario)$/i,
  closing:
    /^(?:closing date|close date|closes|closing|deadline|application deadline|apply by|applications close|bewerbungsfrist|date limite|fecha límite)$/i,
} as const
const MONEY =
  /(?:£|€|US\$|\$)\s?\d[\d,.]{0,10}k?(?:\s?(?:-|–|to)\s?(?:£|€|US\$|\$)?\s?\d[\d,.]{0,10}k?)?(?:\s?(?:per|an?|\/|p\.?)\s?(?:year|annum|hour|day|week|month|a\b|h\b))?/i
const CLOSING =
  /\b(?:closing date|closes? on|closing on|deadline|apply by|applications? (?:close|by|must)|apply before|bewerbungsfrist)\b(.{0,80})/i
const NAME = String.raw`[\p{Lu}\d][\p{L}\d'’&.+-]*(?: (?:(?:of|and|the|&|de|für|und) )?[\p{Lu}\d&][\p{L}\d'’&+-]*){0,4}`
const COMPANIES = [
  new RegExp(String.raw`^About (?!(?:The|You|Us|This|Our|Me)\b)(${NAME})$`, 'u'),
  new RegExp(
    `^(${NAME}) (?:is|are) (?:currently |now )?(?:looking|seeking|hiring|recruiting|searching)`,
    'u',
  ),
  new RegExp(String.raw`^(?:At|Here at) (${NAME}), (?:we|our)\b`, 'u'),
  new RegExp(String.raw`^Why (?:work (?:at|for)|join) (${NAME})\?$`, 'u'),
]
const NOBODY = /^(?:we|our client|they|the|this|us|you|it|our)\b/i

/** Careful guesses from an advert's plain text; null where it doesn't say so plainly. */
export function readPastedAdvert(text: string, { today }: { today: Day }): PastedReading {
  const lines = text
    .slice(0, LONGEST)
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/[\s\u00a0*#_]+/g, ' ').trim())
    .filter(Boolean)
    .slice(0, MOST_LINES)
  const labelled = (label: RegExp) => valueBeside(lines, label)
  return {
    company: labelled(LABELS.company) ?? companyIn(lines),
    role: labelled(LABELS.role) ?? roleIn(lines),
    place: withoutRemote(labelled(LABELS.place)),
    remote: remoteIn(lines, labelled(LABELS.place)),
    salary: labelled(LABELS.salary) ?? moneyIn(lines),
    deadlineOn: deadlineIn(lines, labelled(LABELS.closing), today),
  }
}

// "Location: Leeds", or the label on a line of its own with the words beneath it.
function valueBeside(lines: string[], label: RegExp): string | null {
  for (const [index, line] of lines.entries()) {
    const [, name = '', value = ''] =
      /^([^:–]{2,30})\s?:\s?(.{0,200})$/.exec(line.slice(0, 240)) ?? []
    if (label.test(name.trim()) && value) return short(value)
    if (!value && label.test((name || line).trim())) return short(lines[index + 1])
  }
  return null
}

function companyIn(lines: string[]): string | null {
  for (const line of lines) {
    for (const pattern of COMPANIES) {
      const company = pattern.exec(line.slice(0, 200))?.[1]?.replace(/[.,]+$/, '')
      if (company && !NOBODY.test(company) && !isRoleLike(company)) return short(company)
    }
  }
  return null
}

function roleIn(lines: string[]): string | null {
  const [first = ''] = lines
  if (first.length < 80 && isRoleLike(first) && !/[.!?]$|\b(?:we|is|are|our|you)\b/i.test(first)) {
    return short(first.split(/\s[|–—-]\s|\sat\s/)[0])
  }
  const wanted =
    /\b(?:looking for|seeking|recruiting|hiring) an? ((?:[\p{L}/&-]+ ){0,4}?[\p{L}/-]+)(?= (?:to|who|for|with|in|at|based)\b|[.,!])/u
  for (const line of lines.slice(0, 40)) {
    const role = wanted
      .exec(line.slice(0, 300))?.[1]
      ?.replace(/^(?:new|talented|experienced|passionate|great|full-time|part-time) /i, '')
    if (role && isRoleLike(role)) return short(role)
  }
  return null
}

function moneyIn(lines: string[]): string | null {
  const paid = lines.find(
    (line) =>
      MONEY.test(line) &&
      /\b(?:salary|pay|paid|per|an? (?:year|hour)|annum|p\.?a)\b|k\b|\d{2},\d{3}/i.test(line) &&
      !/\b(?:turnover|revenue|million|raised|funding|bonus|budget)\b/i.test(line),
  )
  return short(MONEY.exec(paid ?? '')?.[0])
}

function remoteIn(lines: string[], place: string | null): Remote | null {
  const said = [place ?? '', ...lines.filter((line) => line.length < 200)]
  for (const line of said) {
    if (/\b(?:no|not|n't|isn['’]t|cannot|without)\b/i.test(line)) continue
    if (/\bhybrid\b(?! (?:car|bike|vehicle|cloud|engine))/i.test(line)) return 'hybrid'
    if (
      /\b(?:fully|100 ?%|completely|entirely) remote\b|\bremote(?:ly)?\b.{0,20}\b(?:role|position|job|working|first|uk|within|based)\b|^\W*remote\W*$|\(remote\)/i.test(
        line,
      )
    )
      return 'remote'
    if (
      /\bon[- ]?site\b.{0,20}\b(?:role|position|job|only|working)\b|^\W*on[- ]?site\W*$|\((?:on[- ]?site|office)\)/i.test(
        line,
      )
    )
      return 'onsite'
  }
  return null
}

function withoutRemote(place: string | null): string | null {
  const bare = place
    ?.replace(/[\s(,/|–-]*\b(?:hybrid|remote|on[- ]?site)\b[\s),/|–-]*/gi, ' ')
    .trim()
  return bare || null
}

function deadlineIn(lines: string[], labelled: string | null, today: Day): Day | null {
  const said = lines.map((line) => CLOSING.exec(line.slice(0, 400))?.[1] ?? null)
  for (const text of [labelled, ...said]) {
    const day = text ? soonAfter(text, today) : null
    if (day) return day
  }
  return null
}

// Many adverts leave the year out: then it is the next such day.
function soonAfter(text: string, today: Day): Day | null {
  const fits = (day: Day) =>
    !isAfter(addDays(today, -60), day) && !isAfter(day, addDays(today, 700))
  const year = Number(today.slice(0, 4))
  const bare =
    /(\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{L}{3,9}|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?)(?!\s?,?\s?\d)/u.exec(
      text,
    )?.[1]
  const guesses = bare ? [`${bare} ${year}`, `${bare} ${year + 1}`] : []
  return (
    dayNamed(text, fits) ??
    guesses
      .map((guess) => dayNamed(guess, (day) => !isAfter(today, day)))
      .find((day) => day !== null) ??
    null
  )
}

function short(text: string | undefined): string | null {
  const words = text?.trim().slice(0, 120).trim()
  return words || null
}
