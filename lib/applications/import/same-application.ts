import { type Day, daysBetween } from '@/lib/day'
import { plainWords } from '@/lib/files/plain-words'
import { isJobNumber, linkKey } from './web-link'

export type Known = {
  id: string
  company: string
  role: string
  link: string | null
  appliedOn: Day | null
}
export type Origin = 'here' | 'file'

/** An application as it is compared: its company and role, and what its link leads to. */
export type Compared = { pair: string; key: string | null; appliedOn: Day | null }
type Seen = { of: Origin; appliedOn: Day | null; number: string | null }
export type SeenBefore = {
  remember: (one: Compared, of: Origin) => void
  /** Where it has been seen, or null when it is new. */
  find: (one: Compared) => Origin | null
}

/** After so many days the same role at the same company is a new application. */
const APART_DAYS = 30
const LEGAL =
  /\b(inc|incorporated|ltd|limited|llc|llp|gmbh|mbh|corp|corporation|co|plc|ag|sa|sas|sarl|srl|bv|nv|ab|oy|as|se|kg|ohg|pty|pvt|spa)\b/g
const GENDERS = /\((?:[mwfdxhi]\s?[/|*,]\s?)+[mwfdxhi]\)|\((?:all genders|gn|gender neutral)\)/gi

/** A memory of applications that tells whether one has been seen, and whose it was. */
export function seenBefore(): SeenBefore {
  const links = new Map<string, Origin>()
  const pairs = new Map<string, Seen[]>()
  return {
    remember: ({ pair, key, appliedOn }, of) => {
      if (key !== null && !links.has(key)) links.set(key, of)
      const seen = { of, appliedOn, number: numberIn(key) }
      const others = pairs.get(pair)
      if (others) others.push(seen)
      else pairs.set(pair, [seen])
    },
    find: (one) => {
      const byLink = one.key === null ? undefined : links.get(one.key)
      return byLink ?? pairs.get(one.pair)?.find((seen) => isSame(seen, one))?.of ?? null
    },
  }
}

/** What an application is compared by. A link that was kept long ago may be none any more. */
export function comparedAs(one: Omit<Known, 'id'>): Compared {
  const key = one.link !== null && URL.canParse(one.link) ? linkKey(one.link) : null
  return { pair: pairOf(one), key, appliedOn: one.appliedOn }
}

/** A company and a role, as they are compared. */
export function pairOf({ company, role }: { company: string; role: string }): string {
  const name = plainWords(company)
  const short = name.replace(LEGAL, ' ').replace(/\s+/g, ' ').trim()
  return `${short || name}\n${plainWords(role.replace(GENDERS, ' '))}`
}

function isSame(seen: Seen, one: Compared): boolean {
  const number = numberIn(one.key)
  if (seen.number !== null && number !== null && seen.number !== number) return false
  if (seen.appliedOn === null || one.appliedOn === null) return true
  return Math.abs(daysBetween(seen.appliedOn, one.appliedOn)) <= APART_DAYS
}

function numberIn(key: string | null): string | null {
  return key !== null && isJobNumber(key) ? key : null
}
