import type { ContactFilter } from '@/lib/network/filter'

/** A plain form whose answer stands in the address, so that a list can be bookmarked. */
export function ContactSearch({ filter }: { filter: ContactFilter }) {
  return (
    <search>
      <form className="filters" action="/network">
        <div className="field">
          <label htmlFor="q">Search</label>
          <input id="q" name="q" type="search" maxLength={120} defaultValue={filter.search} />
        </div>
        <button type="submit" className="button quiet">
          Show
        </button>
      </form>
    </search>
  )
}
