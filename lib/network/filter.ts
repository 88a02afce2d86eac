import { idField } from '@/lib/input'
import { one, type Params, searchIn } from '@/lib/params'
import { readTags } from '@/lib/tags'
import { type Tie, ties } from './words'

export type ContactFilter = { search?: string; tie?: Tie; tag?: string; isDue?: true }

/** What the list's address asks for; anything it doesn't know is left out. */
export function readFilter(params: Params): ContactFilter {
  const tie = ties.find((each) => each === one(params.tie))
  const [tag] = readTags(one(params.tag) ?? '')
  return {
    search: searchIn(params),
    ...(tie && { tie }),
    ...(tag && { tag }),
    ...(one(params.due) === 'yes' && { isDue: true as const }),
  }
}

/** The person the page before ended with; an address edited by hand starts from the top. */
export function readAfter(params: Params): string | undefined {
  return idField.safeParse(one(params.after)).data
}

/** Whether anything is asked for at all. */
export function isFiltered({ search, tie, tag, isDue }: ContactFilter): boolean {
  return Boolean(search || tie || tag || isDue)
}

/** The address of the same list, from a given person on. */
export function listAddress({ search, tie, tag, isDue }: ContactFilter, after?: string): string {
  const params = new URLSearchParams()
  if (search) params.set('q', search)
  if (tie) params.set('tie', tie)
  if (tag) params.set('tag', tag)
  if (isDue) params.set('due', 'yes')
  if (after) params.set('after', after)
  return params.size > 0 ? `/network?${params}` : '/network'
}
