import type { Remote } from '@/lib/applications/words'
import { isThing, listed, type Thing, wordsOf } from './job-posting'

const WITH_REGION = /^(?:US|CA|AU|United States|USA|Canada|Australia)$/i
const UNITS: Record<string, string> = {
  YEAR: ' a year',
  MONTH: ' a month',
  WEEK: ' a week',
  DAY: ' a day',
  HOUR: ' an hour',
}
const HYBRID =
  /\bhybrid (?:work\w*|role|model|position|pattern|job|arrangement|set-?up)\b|\(hybrid\)/i

/** "Berlin, Germany"; several places in one line, three at most. */
export function placeOf(posting: Thing): string | null {
  const places = listed(posting.jobLocation).map(onePlace)
  const asked = listed(posting.applicantLocationRequirements).map((area) => wordsOf(area))
  const own = [...new Set(places.filter((place) => place !== null))]
  const named = own.length > 0 ? own : [...new Set(asked.filter((place) => place !== null))]
  const more = named.length > 3 ? ` and ${named.length - 3} more` : ''
  return named.length > 0 ? `${named.slice(0, 3).join('; ').slice(0, 100)}${more}` : null
}

/** Whether one works from home, as far as the posting says. */
export function remoteOf(posting: Thing, advert: string | null): Remote | null {
  if (HYBRID.test((advert ?? '').slice(0, 20_000))) return 'hybrid'
  const kinds = listed(posting.jobLocationType)
  if (kinds.some((kind) => typeof kind === 'string' && /telecommute|remote/i.test(kind))) {
    return 'remote'
  }
  return null
}

/** "£40,000–£45,000 a year"; null when no amount stands there. */
export function salaryOf(posting: Thing): string | null {
  const [salary] = listed(posting.baseSalary ?? posting.estimatedSalary)
  if (typeof salary === 'string' && /\d/.test(salary)) return wordsOf(salary)
  if (!isThing(salary))
    return typeof salary === 'number' ? amounts([salary], posting.salaryCurrency) : null
  const [value] = listed(salary.value ?? salary)
  const source = isThing(value) ? value : { value }
  const range = [source.minValue, source.maxValue].map(numberIn).filter((each) => each !== null)
  const single = numberIn(source.value)
  const figures = range.length > 0 ? range : single === null ? [] : [single]
  const written = amounts(figures, salary.currency ?? source.currency ?? posting.salaryCurrency)
  const unit = source.unitText ?? salary.unitText
  return written && `${written}${typeof unit === 'string' ? (UNITS[unit.toUpperCase()] ?? '') : ''}`
}

function onePlace(location: unknown): string | null {
  if (!isThing(location)) return wordsOf(location)
  const [address] = listed(location.address ?? location)
  if (!isThing(address)) return wordsOf(address)
  const country = countryName(wordsOf(address.addressCountry))
  const city = wordsOf(address.addressLocality)
  const region = wordsOf(address.addressRegion)
  const parts = [city, !city || (country && WITH_REGION.test(country)) ? region : null, country]
  const named = [...new Set(parts.filter((part) => part !== null))]
  return named.length > 0 ? named.join(', ').slice(0, 120) : wordsOf(location)
}

function countryName(country: string | null): string | null {
  if (!country || !/^[A-Z]{2}$/.test(country)) return country
  return new Intl.DisplayNames(['en-GB'], { type: 'region' }).of(country) ?? country
}

function amounts(figures: number[], currency: unknown): string | null {
  const money = typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) ? currency : undefined
  const written = figures.filter((figure) => figure > 0).map((figure) => amount(figure, money))
  return written.length > 0 ? [...new Set(written)].slice(0, 2).join('–') : null
}

function amount(figure: number, currency: string | undefined): string {
  const fractions = Number.isInteger(figure) ? 0 : 2
  return new Intl.NumberFormat('en-GB', {
    style: currency ? 'currency' : 'decimal',
    currency,
    minimumFractionDigits: fractions,
    maximumFractionDigits: fractions,
  }).format(figure)
}

function numberIn(value: unknown): number | null {
  const text = typeof value === 'string' ? value.slice(0, 40).replace(/[\s,£€$]/g, '') : value
  const figure = typeof text === 'string' && text ? Number(text) : text
  return typeof figure === 'number' && Number.isFinite(figure) && figure > 0 && figure < 1e9
    ? figure
    : null
}
