import { isStorable } from '@/lib/storable'

/** What stands in an address after its question mark, as Next hands it to a page. */
export type Params = Record<string, string | string[] | undefined>

const LONGEST_SEARCH = 120

export function one(param: string | string[] | undefined): string | undefined {
  return Array.isArray(param) ? param[0] : param
}

/** The words a list is searched by; words that no row can hold ask for the whole list. */
export function searchIn(params: Params): string | undefined {
  const search = one(params.q)?.trim().slice(0, LONGEST_SEARCH)
  return search && isStorable(search) ? search : undefined
}
