import Link from 'next/link'
import { findCandidate } from '@/db/network/queue/candidates'
import { listInterviewsAhead, listRecentNoes } from '@/db/network/queue/situation'
import type { ContactRow } from '@/db/network/tables'
import { draftMessage, isMessageKind, kindsFor, messageName } from '@/lib/network/queue/message'
import { isAfterANo, whyNow } from '@/lib/network/queue/ranking'
import { whySentence } from '@/lib/network/queue/why-sentence'
import { draftOf } from '@/lib/server/draft'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { MessageForm } from './message-form'

/** A draft for somebody, of the kind that suits today or the one she chose. */
export async function FewWords({ contact, kind }: { contact: ContactRow; kind?: string }) {
  const person = await requireUser()
  const { vault, today } = person
  const [noes, interviews] = await Promise.all([
    listRecentNoes(person.id, person),
    listInterviewsAhead(person.id, person),
  ])
  const candidate = await findCandidate(person.id, contact.id, { ...person, interviews })
  const why = whyNow(candidate, { noes, interviews, today })
  const about = {
    ...{ to: contact.name, company: contact.company, from: person.name, why },
    gives: vault.open('contacts.gives', contact.id, contact.gives),
    offered: vault.open('contacts.offered', contact.id, contact.offered),
    isAfterANo: isAfterANo({ noes, today }),
  }
  const kinds = kindsFor(about)
  const chosen = isMessageKind(kind) && kinds.includes(kind) ? kind : (kinds[0] ?? 'news')
  const place = `network:write:${contact.id}:${chosen}`
  return (
    <>
      <p className="soft">{whySentence(why, person)}</p>
      <nav className="choices" aria-label="What it’s for">
        {kinds.map((each) => (
          <Link
            key={each}
            href={`/network/write/${contact.id}?kind=${each}`}
            className="button quiet"
            aria-current={each === chosen ? 'true' : undefined}
            prefetch={false}
          >
            {messageName(each)}
          </Link>
        ))}
      </nav>
      <MessageForm
        key={chosen}
        id={newId()}
        contact={{ id: contact.id, email: contact.email, link: contact.link }}
        message={draftMessage(chosen, about)}
        draft={await draftOf(place)}
      />
    </>
  )
}
