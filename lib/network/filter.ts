import { idField } from '@/lib/input'
import { lengths } from '@/lib/lengths'
import { one, type Params, searchIn } from '@/lib/params'
import { isStorable } from '@/lib/storable'
import { readTags } from '@/lib/tags'
import { type Tie, ties } from './words'

export type ContactFilter = {
  search?: string
  tie?: Tie
  tag?: string
  company?: string
  isDue?: true
}

/** What the list's address asks for; anything it doesn't know is left out. */
export function readFilter(params: Params): ContactFilter {
  const tie = ties.find((each) => each === one(params.tie))
  const [tag] = readTags(one(params.tag) ?? '')
  const company = one(params.company)?.trim().slice(0, lengths.name)
  return {
    search: searchIn(params),
    ...(tie && { tie }),
    ...(tag && { tag }),
    ...(company && isStorable(company) && { company }),
    ...(one(params.due) === 'yes' && { isDue: true as const }),
  }
}

/** The person the page before ended with; an address edited by hand starts from the top. */
export function readAfter(params: Params): string | undefined {
  return idField.safeParse(one(params.after)).data
}

/** The second of two cards that an address names; nobody is the second to themselves. */
export function readOther(params: Params, id: string): string | undefined {
  const other = idField.safeParse(one(params.with)).data
  return other === id ? undefined : other
}

/** Whether anything is asked for at all. */
export function isFiltered({ search, tie, tag, company, isDue }: ContactFilter): boolean {
  return Boolean(search || tie || tag || company || isDue)
}

/** The address of the same list, from a given person on. */
export function listAddress(filter: ContactFilter, after?: string): string {
  const { search, tie, tag, company, isDue } = filter
  const params = new URLSearchParams()
  if (search) params.set('q', search)
  if (tie) params.set('tie', tie)
  if (tag) params.set('tag', tag)
  if (company) params.set('company', company)
  if (isDue) params.set('due', 'yes')
  if (after) params.set('after', after)
  return params.size > 0 ? `/network?${params}` : '/network'
}
