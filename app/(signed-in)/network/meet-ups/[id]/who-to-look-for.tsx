import Link from 'next/link'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Section } from '@/app/_ui/page'
import { listLookedFor } from '@/db/network/meet-ups/queries'
import type { MeetUpRow } from '@/db/network/meet-ups/tables'
import { listContacts } from '@/db/network/queries'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { lookForThem, noLongerLookFor } from '../actions'

/** How many of those she knows are offered at once; more of them are found by name. */
const OFFERED = 8

type Props = { meetUp: MeetUpRow; search?: string }

/** Her own words, and people she knows whom she hopes to find there. */
export async function WhoToLookFor({ meetUp, search }: Props) {
  const { id: userId, vault } = await requireUser()
  const [lookedFor, found] = await Promise.all([
    listLookedFor(userId, meetUp.id),
    listContacts(userId, { search, limit: OFFERED + 1 }),
  ])
  const words = vault.open('meet_ups.look_for', meetUp.id, meetUp.lookFor)
  const hasMore = found.length > OFFERED
  const chosen = new Set(lookedFor.map(({ contactId }) => contactId))
  const offered = found.slice(0, OFFERED).filter(({ id }) => !chosen.has(id))
  return (
    <Section title="Who to look for">
      {words && <p className="quote">{words}</p>}
      {lookedFor.length > 0 && (
        <ul className="rows">
          {lookedFor.map(({ id, contactId, name, company }) => (
            <li key={id}>
              <span className="what">
                <Link href={`/network/${contactId}`} prefetch={false}>
                  {name}
                </Link>
                {company && <span className="soft small">{company}</span>}
              </span>
              <Form action={noLongerLookFor} className="" label={`Not after all: ${name}`}>
                <Hidden name="id" value={id} />
                <SubmitButton look="text">Not after all</SubmitButton>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <details open={search !== undefined}>
        <summary>Choose from people you know</summary>
        <div className="section">
          {(search !== undefined || hasMore) && <FindSomeone meetUp={meetUp} search={search} />}
          {offered.length === 0 && <p className="soft">Nobody else to choose from here.</p>}
          {offered.length > 0 && (
            <ul className="rows">
              {offered.map(({ id: contactId, name, company }) => (
                <li key={contactId}>
                  <span className="what">
                    <strong>{name}</strong>
                    {company && <span className="soft small">{company}</span>}
                  </span>
                  <Form action={lookForThem} className="" label={`Look for ${name}`}>
                    <Hidden name="id" value={newId()} />
                    <Hidden name="meetUpId" value={meetUp.id} />
                    <Hidden name="contactId" value={contactId} />
                    <SubmitButton look="quiet">Look for them</SubmitButton>
                  </Form>
                </li>
              ))}
            </ul>
          )}
        </div>
      </details>
    </Section>
  )
}

function FindSomeone({ meetUp, search }: Props) {
  return (
    <search>
      <form className="filters" action={`/network/meet-ups/${meetUp.id}`}>
        <div className="field">
          <label htmlFor="q">Find someone you know</label>
          <input id="q" name="q" type="search" maxLength={120} defaultValue={search} />
        </div>
        <button type="submit" className="button quiet">
          Show
        </button>
      </form>
    </search>
  )
}
