import { plainWords } from '@/lib/files/plain-words'
import { companyKey } from '@/lib/network/company-key'
import { searchText } from '@/lib/search'
import { profileKey } from './links'

/** Somebody as far as it takes to know them again. */
export type Known = {
  id: string
  name: string
  company: string | null
  email: string | null
  link: string | null
}

export type Origin =
  | { at: 'here'; id: string; name: string }
  | { at: 'file'; line: number; name: string }

export type Likeness = 'email' | 'link' | 'name'
export type Found = { of: Origin; by: Likeness }

/** A person as they are compared. */
export type Compared = {
  email: string | null
  link: string | null
  named: string
  hasCompany: boolean
}
type Seen = Compared & { of: Origin }

export type SeenBefore = {
  remember: (one: Compared, of: Origin) => void
  /** Whom it looks like, and by what; null for somebody new. */
  find: (one: Compared) => Found | null
}

/** A memory of people that tells whether one has been seen, and who it was. */
export function seenBefore(): SeenBefore {
  const emails = new Map<string, Origin>()
  const links = new Map<string, Origin>()
  const names = new Map<string, Seen[]>()
  return {
    remember: (one, of) => {
      if (one.email !== null && !emails.has(one.email)) emails.set(one.email, of)
      if (one.link !== null && !links.has(one.link)) links.set(one.link, of)
      const others = names.get(one.named)
      if (others) others.push({ ...one, of })
      else names.set(one.named, [{ ...one, of }])
    },
    find: (one) => {
      const byEmail = one.email === null ? undefined : emails.get(one.email)
      if (byEmail) return { of: byEmail, by: 'email' }
      const byLink = one.link === null ? undefined : links.get(one.link)
      if (byLink) return { of: byLink, by: 'link' }
      const namesake = names.get(one.named)?.find((seen) => !isAnother(seen, one))
      return namesake ? { of: namesake.of, by: 'name' } : null
    },
  }
}

export function comparedAs({ name, company, email, link }: Omit<Known, 'id'>): Compared {
  const firm = companyKey(company)
  return {
    email: email?.toLowerCase() ?? null,
    link: link === null ? null : profileKey(link),
    named: `${plainWords(name) || searchText(name)}\n${firm ?? ''}`,
    hasCompany: firm !== null,
  }
}

// Two people may share a name at one company: two profiles on LinkedIn tell them apart, and where no
// company is said, so do two mail addresses.
function isAnother(seen: Compared, one: Compared): boolean {
  const bothOn = (host: string) => seen.link?.startsWith(host) && one.link?.startsWith(host)
  if (bothOn('linkedin.com/') && seen.link !== one.link) return true
  return !one.hasCompany && seen.email !== null && one.email !== null && seen.email !== one.email
}
