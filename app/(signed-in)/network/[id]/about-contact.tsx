import Link from 'next/link'
import { countContacts } from '@/db/network/queries'
import type { ContactRow } from '@/db/network/tables'
import { listContactTags } from '@/db/network/tags'
import { formatDay, relativeDay } from '@/lib/day'
import { cadenceWords } from '@/lib/network/cadence'
import { listAddress } from '@/lib/network/filter'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'
import { wholeCard } from '../sealed-contact'
import { CardFacts, Fact } from './card-facts'

export async function AboutContact({ contact }: { contact: ContactRow }) {
  const { id: userId, vault, today, locale } = await requireUser()
  const { lastTouchOn, nextTouchOn, cadenceDays, company } = contact
  const [tags, there] = await Promise.all([
    listContactTags(userId, [contact.id]),
    company ? countContacts(userId, { company }) : 0,
  ])
  return (
    <dl className="facts">
      <Fact name="Last in touch">
        {lastTouchOn ? relativeDay(lastTouchOn, today, locale) : 'not yet'}
      </Fact>
      <Fact name="Rhythm">
        {cadenceDays !== null &&
          (nextTouchOn
            ? `${cadenceWords(cadenceDays)}, next around ${formatDay(nextTouchOn, locale, today)}`
            : `${cadenceWords(cadenceDays)}, resting until you’re in touch again`)}
      </Fact>
      <Fact name="Also there">
        {company && there > 1 && (
          <Link href={listAddress({ company })} prefetch={false}>
            {countOf(there - 1, 'person', 'people')} you know
          </Link>
        )}
      </Fact>
      <CardFacts card={wholeCard(contact, vault)} tags={tags.map(({ tag }) => tag)} />
    </dl>
  )
}
