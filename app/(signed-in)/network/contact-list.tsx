import Link from 'next/link'
import { Empty } from '@/app/_ui/page'
import { PageLinks } from '@/app/_ui/page-links'
import { countContacts, listContacts } from '@/db/network/queries'
import { relativeDay } from '@/lib/day'
import { isDue } from '@/lib/network/cadence'
import { type ContactFilter, isFiltered, listAddress } from '@/lib/network/filter'
import { tieWord } from '@/lib/network/words'
import { pageOf } from '@/lib/page-of'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'

const PAGE_SIZE = 25

type Listed = Awaited<ReturnType<typeof listContacts>>[number]

export async function ContactList({ filter, after }: { filter: ContactFilter; after?: string }) {
  const person = await requireUser()
  const { isDue: dueOnly, ...asked } = filter
  const wanted = { ...asked, ...(dueOnly && { dueBy: person.today }) }
  const [total, found] = await Promise.all([
    countContacts(person.id, wanted),
    listContacts(person.id, { ...wanted, after, limit: PAGE_SIZE + 1 }),
  ])
  const { shown, last } = pageOf(found, PAGE_SIZE)
  if (total === 0) return <NoContacts isSearch={isFiltered(filter)} />
  return (
    <section className="section" aria-label="Your people">
      <p className="soft">{countOf(total, 'person', 'people')}</p>
      <ul className="rows">
        {shown.map((contact) => (
          <ContactRow key={contact.id} contact={contact} />
        ))}
      </ul>
      <PageLinks
        back={after && { href: listAddress(filter), words: 'Back to the start' }}
        next={last && { href: listAddress(filter, last.id), words: 'More people' }}
      />
    </section>
  )
}

async function ContactRow({ contact }: { contact: Listed }) {
  const { today, locale } = await requireUser()
  const { lastTouchOn, tie } = contact
  return (
    <li>
      <span className="what">
        <Link href={`/network/${contact.id}`} prefetch={false}>
          {contact.name}
        </Link>
        {contact.company && <span className="soft">{contact.company}</span>}
      </span>
      {tie && <span className="badge">{tieWord(tie)}</span>}
      {isDue(contact.nextTouchOn, today) && <span className="badge going">due</span>}
      <span className="soft small">
        {lastTouchOn ? `in touch ${relativeDay(lastTouchOn, today, locale)}` : 'not in touch yet'}
      </span>
    </li>
  )
}

function NoContacts({ isSearch }: { isSearch: boolean }) {
  if (isSearch) {
    return (
      <Empty>
        <p>0 people fit that search.</p>
        <Link href={listAddress({})} prefetch={false}>
          Show everyone
        </Link>
      </Empty>
    )
  }
  return (
    <Empty>
      <p>
        Nobody here yet. A former colleague, someone from a course, a friend of a friend: people you
        see now and then count too. What you talked about and when to write again will stand here.
      </p>
      <div className="buttons">
        <Link href="/network/new" className="button quiet" prefetch={false}>
          Add the first one
        </Link>
        <Link href="/network/import" className="button quiet" prefetch={false}>
          Bring them from a file
        </Link>
      </div>
    </Empty>
  )
}
