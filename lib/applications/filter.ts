import { lengths } from '@/lib/lengths'
import { one, type Params, searchIn } from '@/lib/params'
import { isStorable } from '@/lib/storable'
import { type Ending, endings, type Stage, stages } from './words'

/** Three ways of looking at the same rows. */
export const views = ['table', 'board', 'calendar'] as const
export type View = (typeof views)[number]

/** The order of the table: the last touched, by name, the longest wait, the latest beginning. */
export const sorts = ['recent', 'name', 'waiting', 'begun'] as const
export type Sort = (typeof sorts)[number]

export type ListFilter = {
  view: View
  search?: string
  stage?: Stage
  ending?: Ending
  tag?: string
  source?: string
  /** Those still on their way, or those that have ended; never both. */
  openOnly?: boolean
  endedOnly?: boolean
  archived?: boolean
  sort: Sort
  /** The month a calendar shows, `YYYY-MM`. */
  month?: string
}

const sortNames: Record<Sort, string> = {
  recent: 'Last changed first',
  name: 'By company',
  waiting: 'Longest wait first',
  begun: 'Newest first',
}
export const sortOptions = sorts.map((value) => ({ value, label: sortNames[value] }))

/** What the list's address asks for; anything it doesn't know is left out. */
export function readFilter(params: Params): ListFilter {
  const among = <Word extends string>(words: readonly Word[], name: string) =>
    words.find((word) => word === one(params[name]))
  return {
    view: among(views, 'view') ?? 'table',
    search: searchIn(params),
    stage: among(stages, 'stage'),
    ending: among(endings, 'ending'),
    tag: wordsIn(params, 'tag'),
    source: wordsIn(params, 'source'),
    openOnly: one(params.open) === 'yes',
    endedOnly: one(params.open) === 'no',
    archived: one(params.archived) === 'yes',
    sort: among(sorts, 'sort') ?? 'recent',
    month: /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.exec(one(params.month) ?? '')?.[0],
  }
}

/** The same as it stands in an address, without what goes without saying. */
export function writeFilter(filter: Partial<ListFilter>): string {
  const given: [string, string | false | undefined][] = [
    ['view', filter.view !== 'table' && filter.view],
    ['q', filter.search],
    ['stage', filter.stage],
    ['ending', filter.ending],
    ['tag', filter.tag],
    ['source', filter.source],
    ['open', (filter.openOnly && 'yes') || (filter.endedOnly && 'no')],
    ['archived', filter.archived && 'yes'],
    ['sort', filter.sort !== 'recent' && filter.sort],
    ['month', filter.month],
  ]
  const params = new URLSearchParams()
  for (const [name, value] of given) if (value) params.set(name, value)
  return params.toString()
}

/** The address of a list; `after` is the application that the page before it ended with. */
export function listAddress(filter: Partial<ListFilter>, after?: string): string {
  const query = writeFilter(filter)
  const place = after ? `after=${after}` : ''
  const whole = [query, place].filter(Boolean).join('&')
  return whole ? `/applications?${whole}` : '/applications'
}

/** Whether it asks for less than everything. */
export function narrows(filter: ListFilter): boolean {
  const { search, stage, ending, tag, source, openOnly, endedOnly } = filter
  return Boolean(search || stage || ending || tag || source || openOnly || endedOnly)
}

function wordsIn(params: Params, name: string): string | undefined {
  const words = one(params[name])?.trim().slice(0, lengths.line)
  return words && isStorable(words) ? words : undefined
}
