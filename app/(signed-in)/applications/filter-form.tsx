'use client'

import { type ListFilter, narrows, sortOptions } from '@/lib/applications/filter'
import { endingOptions, stageOptions } from '@/lib/applications/words'

type Option = { value: string; label: string }

const whichOnes = [
  { value: 'yes', label: 'Open only' },
  { value: 'no', label: 'Ended only' },
]

/** A plain form whose answers stand in the address, so that a view can be bookmarked. */
export function FilterForm({
  filter,
  tags,
  sources,
}: {
  filter: ListFilter
  tags: string[]
  sources: string[]
}) {
  const { view, archived, search, stage, ending, tag, source, sort } = filter
  const isFolded = !narrows({ ...filter, search: undefined }) && sort === 'recent'
  const open = (filter.openOnly && 'yes') || (filter.endedOnly && 'no') || undefined
  return (
    <search>
      <form className="list-filters" action="/applications">
        {view !== 'table' && <input type="hidden" name="view" value={view} />}
        {archived && <input type="hidden" name="archived" value="yes" />}
        <div className="field grows">
          <label htmlFor="q">Search</label>
          <input
            id="q"
            name="q"
            type="search"
            maxLength={120}
            defaultValue={search}
            placeholder="Company, role or notes"
          />
        </div>
        <details className="more-filters" open={!isFolded}>
          <summary>Filter and sort</summary>
          <div className="filter-grid">
            {select('stage', 'Stage', {
              every: 'All stages',
              options: stageOptions,
              chosen: stage,
            })}
            {select('ending', 'Ending', { every: 'Any', options: endingOptions, chosen: ending })}
            {select('open', 'On their way', {
              ...{ every: 'Open and ended', options: whichOnes, chosen: open },
            })}
            {tags.length > 0 &&
              select('tag', 'Tag', { every: 'Any', options: asOptions(tags), chosen: tag })}
            {sources.length > 0 &&
              select('source', 'Source', {
                ...{ every: 'Any', options: asOptions(sources), chosen: source },
              })}
            {view === 'table' && select('sort', 'Sort', { options: sortOptions, chosen: sort })}
          </div>
        </details>
        <button type="submit" className="button quiet">
          Show
        </button>
      </form>
    </search>
  )
}

function asOptions(words: string[]): Option[] {
  return words.map((value) => ({ value, label: value }))
}

/** `every` is what choosing nothing is called; left out where one is always chosen. */
function select(
  name: string,
  label: string,
  { every, options, chosen }: { every?: string; options: Option[]; chosen?: string },
) {
  return (
    <div className="field">
      <label htmlFor={`by-${name}`}>{label}</label>
      <select id={`by-${name}`} name={name} key={chosen} defaultValue={chosen ?? ''}>
        {every && <option value="">{every}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}
