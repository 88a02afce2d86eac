import { listContactTagsInUse } from '@/db/network/tags'
import type { ContactFilter } from '@/lib/network/filter'
import { tieOptions } from '@/lib/network/words'
import { requireUser } from '@/lib/server/require-user'

/** A plain form whose answer stands in the address, so that a list can be bookmarked. */
export async function ContactSearch({ filter }: { filter: ContactFilter }) {
  const { id } = await requireUser()
  const tags = await listContactTagsInUse(id)
  return (
    <search>
      <form className="filters" action="/network">
        <div className="field">
          <label htmlFor="q">Search</label>
          <input id="q" name="q" type="search" maxLength={120} defaultValue={filter.search} />
        </div>
        <div className="field">
          <label htmlFor="tie">How close</label>
          <select id="tie" name="tie" defaultValue={filter.tie ?? ''}>
            <option value="">All</option>
            {tieOptions.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
        {tags.length > 0 && (
          <div className="field">
            <label htmlFor="tag">Tag</label>
            <select id="tag" name="tag" defaultValue={filter.tag ?? ''}>
              <option value="">All</option>
              {tags.map((tag) => (
                <option key={tag}>{tag}</option>
              ))}
            </select>
          </div>
        )}
        <label className="choice">
          <input type="checkbox" name="due" value="yes" defaultChecked={filter.isDue} />
          Only those due
        </label>
        <button type="submit" className="button quiet">
          Show
        </button>
      </form>
    </search>
  )
}
