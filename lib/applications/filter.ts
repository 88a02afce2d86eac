import { one, type Params, searchIn } from '@/lib/params'
import { type Stage, stages } from './words'

export type ListFilter = { search?: string; stage?: Stage; archived: boolean }

/** What the list's address asks for; anything it doesn't know is left out. */
export function readFilter(params: Params): ListFilter {
  return {
    search: searchIn(params),
    stage: stages.find((stage) => stage === one(params.stage)),
    archived: one(params.archived) === 'yes',
  }
}

/** The address of the same list, from a given place on. */
export function listAddress({ search, stage, archived }: ListFilter, after?: string): string {
  const params = new URLSearchParams()
  if (search) params.set('q', search)
  if (stage) params.set('stage', stage)
  if (archived) params.set('archived', 'yes')
  if (after) params.set('after', after)
  return params.size > 0 ? `/applications?${params}` : '/applications'
}
