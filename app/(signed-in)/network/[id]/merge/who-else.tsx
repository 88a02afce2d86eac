import Link from 'next/link'
import { listAlike } from '@/db/network/likeness'
import { listContacts } from '@/db/network/queries'
import type { ContactRow } from '@/db/network/tables'
import { requireUser } from '@/lib/server/require-user'

const MOST = 10

/** Cards that look like the same person’s, or those found by a name. */
export async function WhoElse({ contact, search }: { contact: ContactRow; search?: string }) {
  const { id: userId } = await requireUser()
  const found = search
    ? await listContacts(userId, { search, limit: MOST + 1 })
    : await listAlike(userId, contact)
  const others = found.filter(({ id }) => id !== contact.id)
  return (
    <>
      <search>
        <form className="filters">
          <div className="field">
            <label htmlFor="q">Search</label>
            <input id="q" name="q" type="search" maxLength={120} defaultValue={search} />
          </div>
          <button type="submit" className="button quiet">
            Show
          </button>
        </form>
      </search>
      {others.length === 0 && (
        <p className="soft">
          {search ? 'Nobody else fits that search.' : 'Nobody else looks like them. Try a name.'}
        </p>
      )}
      <ul className="rows">
        {others.map(({ id, name, company }) => (
          <li key={id}>
            <span className="what">
              <strong>{name}</strong>
              {company && <span className="soft small">{company}</span>}
            </span>
            <Link href={`/network/${contact.id}/merge?with=${id}`} prefetch={false}>
              The same person
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
