import { Section } from '@/app/_ui/page'
import { listPartners } from '@/db/network/pair/queries'
import { listTicks } from '@/db/network/together-ticks'
import { ticksOf } from '@/lib/network/together/week'
import { requireUser } from '@/lib/server/require-user'
import { Week } from '../week'
import { Invitations } from './invitations'
import { PartnerCard } from './partner-card'

/** Those she searches side by side with, and the way to ask somebody. */
export async function Pairs() {
  const person = await requireUser()
  const { today, locale } = person
  const partners = await listPartners(person.id)
  return (
    <Section title="Side by side">
      <p>
        Someone else who is looking, too. Each of you sees the other’s first name and, for the last
        seven days, what kinds of things were done and how many, with a wave to give once a day. It
        isn’t a race: nothing is compared, and nothing of what you write is ever shown.
      </p>
      {partners.length > 0 && (
        <div className="cards two">
          {partners.map((partner) => (
            <PartnerCard key={partner.pairId} partner={partner} />
          ))}
        </div>
      )}
      {partners.length > 0 && (
        <details>
          <summary>What they see of you</summary>
          <Week
            days={ticksOf(await listTicks(person.id, person), today)}
            today={today}
            locale={locale}
          />
        </details>
      )}
      <Invitations />
    </Section>
  )
}
