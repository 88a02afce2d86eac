import Link from 'next/link'
import { Section } from '@/app/_ui/page'
import { listLookedFor, listMetAt } from '@/db/network/meet-ups/queries'
import type { MeetUpRow } from '@/db/network/meet-ups/tables'
import { draftOf } from '@/lib/server/draft'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { HowItWasForm } from './how-it-was-form'

/** Asked from its day on; what was said can be added to later. */
export async function HowItWas({ meetUp }: { meetUp: MeetUpRow }) {
  const { id: userId, vault } = await requireUser()
  const { id, notedAt, changedAt } = meetUp
  const [lookedFor, met, draft] = await Promise.all([
    listLookedFor(userId, id),
    listMetAt(userId, id),
    draftOf(`network:meet-up-note:${id}`),
  ])
  const note = vault.open('meet_ups.note', id, meetUp.note)
  const noted = new Set(met.map(({ contactId }) => contactId))
  const form = (
    <HowItWasForm
      // Once it is saved the fields begin anew: what they held is shown above them.
      key={changedAt?.getTime()}
      ids={{ id, visitId: newId() }}
      note={note}
      mayHaveCome={lookedFor.filter(({ contactId }) => !noted.has(contactId))}
      draft={draft}
    />
  )
  if (notedAt === null) return <Section title="How was it?">{form}</Section>
  return (
    <Section title="How it was">
      {note && <p className="quote">{note}</p>}
      {met.length > 0 && (
        <ul className="rows" aria-label="Who was there">
          {met.map(({ contactId, name, company }) => (
            <li key={contactId}>
              <span className="what">
                <Link href={`/network/${contactId}`} prefetch={false}>
                  {name}
                </Link>
                {company && <span className="soft small">{company}</span>}
              </span>
              <Link href={`/network/write/${contactId}`} prefetch={false}>
                Write a few words
              </Link>
            </li>
          ))}
        </ul>
      )}
      {!note && met.length === 0 && <p className="soft">You were there. That’s enough.</p>}
      <details open={draft.fields !== null}>
        <summary>Add to it, or change the note</summary>
        {form}
      </details>
    </Section>
  )
}
