import Link from 'next/link'
import { type ListFilter, listAddress } from '@/lib/applications/filter'
import { stageOptions } from '@/lib/applications/words'

/** A plain form whose answers stand in the address, so that a list can be bookmarked. */
export function ListFilters({ filter }: { filter: ListFilter }) {
  return (
    <search>
      <form className="filters" action="/applications">
        <div className="field">
          <label htmlFor="q">Search</label>
          <input id="q" name="q" type="search" maxLength={120} defaultValue={filter.search} />
        </div>
        <div className="field">
          <label htmlFor="stage">Stage</label>
          <select id="stage" name="stage" key={filter.stage} defaultValue={filter.stage ?? ''}>
            <option value="">All stages</option>
            {stageOptions.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
        {filter.archived && <input type="hidden" name="archived" value="yes" />}
        <button type="submit" className="button quiet">
          Show
        </button>
        <Link href={listAddress({ archived: !filter.archived })} prefetch={false}>
          {filter.archived ? 'Back to the list' : 'Archived'}
        </Link>
      </form>
    </search>
  )
}
