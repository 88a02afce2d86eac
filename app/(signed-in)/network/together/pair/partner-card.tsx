import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { findWave, hasWaved, type Partner } from '@/db/network/pair/queries'
import { listTicks } from '@/db/network/together-ticks'
import { dayIn } from '@/lib/day'
import { firstName } from '@/lib/first-name'
import { ticksOf } from '@/lib/network/together/week'
import { requireUser } from '@/lib/server/require-user'
import { instantAt } from '@/lib/zoned-time'
import { Week } from '../week'
import { endSideBySide, waveToday } from './actions'

/** The other’s week by their own calendar, and the wave that goes to and fro. */
export async function PartnerCard({ partner }: { partner: Partner }) {
  const { id: userId, now, today, zone, locale } = await requireUser()
  const { pairId, partnerId } = partner
  const midnight = instantAt(zone, today, '00:00')
  const theirs = { zone: partner.zone, today: dayIn(partner.zone, now) }
  const [ticks, wave, waved] = await Promise.all([
    listTicks(partnerId, theirs),
    findWave(userId, partner, midnight),
    hasWaved(userId, pairId, midnight),
  ])
  const name = firstName(partner.name)
  return (
    <article className="card" aria-label={name}>
      <h3>{name}</h3>
      {wave && <p className="notice">{name} waved today.</p>}
      <Week days={ticksOf(ticks, theirs.today)} today={theirs.today} locale={locale} />
      {waved ? (
        <p className="soft">You waved today.</p>
      ) : (
        <Form action={waveToday} className="buttons" label={`Wave to ${name}`}>
          <Hidden name="id" value={pairId} />
          <SubmitButton look="quiet">Wave to {name}</SubmitButton>
        </Form>
      )}
      <details>
        <summary>End this</summary>
        <Form action={endSideBySide} label={`End searching side by side with ${name}`}>
          <Hidden name="id" value={pairId} />
          <p>From that moment neither of you sees anything of the other. No message goes out.</p>
          <div className="buttons">
            <SubmitButton look="quiet">End it now</SubmitButton>
          </div>
        </Form>
      </details>
    </article>
  )
}
