import Link from 'next/link'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Section } from '@/app/_ui/page'
import { listLastNotes } from '@/db/network/queue/candidates'
import type { Ranked } from '@/lib/network/queue/ranking'
import { whySentence } from '@/lib/network/queue/why-sentence'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { ContactedToday } from '../[id]/contacted-today'
import { notNow } from './actions'
import { readQueue } from './read-queue'

/** Some people to write to, each with why now and the last words noted about them. */
export async function ReachOutToday({ most = 5 }: { most?: number }) {
  const person = await requireUser()
  const { people, afterANo } = await readQueue()
  const shown = people.slice(0, most)
  if (shown.length === 0) return null
  const notes = await listLastNotes(
    person.id,
    shown.map(({ id }) => id),
  )
  return (
    <Section title="Write to one of these">
      <p className="soft">
        {afterANo ? (
          <>
            One of these is plenty. People you see now and then come first:{' '}
            <Link href="/evidence" prefetch={false}>
              they tend to help most
            </Link>
            . Thanks, news or an offer of help can’t be turned down.
          </>
        ) : (
          'One of these is plenty, and none is fine too.'
        )}
      </p>
      <ul className="rows">
        {shown.map((one) => {
          const last = notes.find(({ contactId }) => contactId === one.id)
          const note = last && person.vault.open('touches.note', last.id, last.note)
          return <Somebody key={one.id} one={one} note={note ?? null} />
        })}
      </ul>
    </Section>
  )
}

async function Somebody({ one, note }: { one: Ranked; note: string | null }) {
  const { id, name, company, why } = one
  const person = await requireUser()
  return (
    <li>
      <span className="what">
        <Link href={`/network/${id}`} prefetch={false}>
          {name}
        </Link>
        {company && <span className="soft small">{company}</span>}
        <span className="small">{whySentence(why, person)}</span>
        {note && <span className="soft small last-note">Last time: {note}</span>}
      </span>
      <div className="buttons">
        <Link href={`/network/write/${id}`} className="button quiet" prefetch={false}>
          Write a few words
        </Link>
        <ContactedToday contactId={id} name={name} look="text" />
        <Form action={notNow} className="" label={`Not this week: ${name}`}>
          <Hidden name="id" value={newId()} />
          <Hidden name="contactId" value={id} />
          <SubmitButton look="text">Not this week</SubmitButton>
        </Form>
      </div>
    </li>
  )
}
