import { listContactTagsInUse } from '@/db/network/tags'
import { lengths } from '@/lib/lengths'
import { type ContactFilter, isFiltered } from '@/lib/network/filter'
import { tieOptions } from '@/lib/network/words'
import { requireUser } from '@/lib/server/require-user'

/** A plain form whose answer stands in the address, so that a list can be bookmarked. */
export async function ContactSearch({ filter }: { filter: ContactFilter }) {
  const { id } = await requireUser()
  const tags = await listContactTagsInUse(id)
  return (
    <search>
      <form className="list-filters" action="/network">
        <div className="field grows">
          <label htmlFor="q">Search</label>
          <input id="q" name="q" type="search" maxLength={120} defaultValue={filter.search} />
        </div>
        <details className="more-filters" open={isFiltered({ ...filter, search: undefined })}>
          <summary>Filter</summary>
          <div className="filter-grid">
            <Narrowing filter={filter} tags={tags} />
          </div>
        </details>
        <button type="submit" className="button quiet">
          Show
        </button>
      </form>
    </search>
  )
}

function Narrowing({ filter, tags }: { filter: ContactFilter; tags: string[] }) {
  const { company, tie, tag, isDue } = filter
  return (
    <>
      <div className="field">
        <label htmlFor="by-company">Company</label>
        <input id="by-company" name="company" maxLength={lengths.name} defaultValue={company} />
      </div>
      <div className="field">
        <label htmlFor="by-tie">How close</label>
        <select id="by-tie" name="tie" key={tie} defaultValue={tie ?? ''}>
          <option value="">Any</option>
          {tieOptions.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {tags.length > 0 && (
        <div className="field">
          <label htmlFor="by-tag">Tag</label>
          <select id="by-tag" name="tag" key={tag} defaultValue={tag ?? ''}>
            <option value="">Any</option>
            {tags.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </div>
      )}
      <label className="choice">
        <input type="checkbox" name="due" value="yes" defaultChecked={isDue} />
        Only due
      </label>
    </>
  )
}
