import { listSources, listTags } from '@/db/applications/tags'
import { type ListFilter, narrows, sortOptions } from '@/lib/applications/filter'
import { endingOptions, stageOptions } from '@/lib/applications/words'
import { requireUser } from '@/lib/server/require-user'

const whichOnes = [
  { value: 'yes', label: 'Open only' },
  { value: 'no', label: 'Ended only' },
]

/** A plain form whose answers stand in the address, so that a view can be bookmarked. */
export async function ListFilters({ filter }: { filter: ListFilter }) {
  const { id } = await requireUser()
  const [tags, sources] = await Promise.all([listTags(id), listSources(id)])
  const { search: _, ...others } = filter
  const isFolded = !narrows({ ...others }) && filter.sort === 'recent'
  const asOptions = (words: string[]) => words.map((value) => ({ value, label: value }))
  const open = (filter.openOnly && 'yes') || (filter.endedOnly && 'no') || undefined
  return (
    <search>
      <form className="list-filters" action="/applications">
        {filter.view !== 'table' && <input type="hidden" name="view" value={filter.view} />}
        {filter.archived && <input type="hidden" name="archived" value="yes" />}
        <div className="field grows">
          <label htmlFor="q">Search</label>
          <input
            id="q"
            name="q"
            type="search"
            maxLength={120}
            defaultValue={filter.search}
            placeholder="Company, role or notes"
          />
        </div>
        <details className="more-filters" open={!isFolded}>
          <summary>Filter and sort</summary>
          <div className="filter-grid">
            <Select
              name="stage"
              label="Stage"
              every="All stages"
              options={stageOptions}
              chosen={filter.stage}
            />
            <Select
              name="ending"
              label="Ending"
              every="Any"
              options={endingOptions}
              chosen={filter.ending}
            />
            <Select
              name="open"
              label="On their way"
              every="Open and ended"
              options={whichOnes}
              chosen={open}
            />
            {tags.length > 0 && (
              <Select
                name="tag"
                label="Tag"
                every="Any"
                options={asOptions(tags)}
                chosen={filter.tag}
              />
            )}
            {sources.length > 0 && (
              <Select
                name="source"
                label="Source"
                every="Any"
                options={asOptions(sources)}
                chosen={filter.source}
              />
            )}
            {filter.view === 'table' && (
              <Select name="sort" label="Sort" options={sortOptions} chosen={filter.sort} />
            )}
          </div>
        </details>
        <button type="submit" className="button quiet">
          Show
        </button>
      </form>
    </search>
  )
}

function Select({
  name,
  label,
  every,
  options,
  chosen,
}: {
  name: string
  label: string
  /** What choosing nothing is called; left out where one is always chosen. */
  every?: string
  options: { value: string; label: string }[]
  chosen?: string
}) {
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
