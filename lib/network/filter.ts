import { idField } from '@/lib/input'
import { one, type Params, searchIn } from '@/lib/params'

export type ContactFilter = { search?: string }

/** What the list's address asks for; anything it doesn't know is left out. */
export function readFilter(params: Params): ContactFilter {
  return { search: searchIn(params) }
}

/** The person the page before ended with; an address edited by hand starts from the top. */
export function readAfter(params: Params): string | undefined {
  return idField.safeParse(one(params.after)).data
}

/** The address of the same list, from a given person on. */
export function listAddress({ search }: ContactFilter, after?: string): string {
  const params = new URLSearchParams()
  if (search) params.set('q', search)
  if (after) params.set('after', after)
  return params.size > 0 ? `/network?${params}` : '/network'
}
