import { Section } from '@/app/_ui/page'
import { readOwnRecord } from '@/db/perspective/own-record'
import { listNoesBetween } from '@/db/recovery/own-road'
import { addDays, type Day } from '@/lib/day'
import { evidenceCalled, evidenceFor } from '@/lib/recovery/evidence'
import { type SharedVerdict, sharedVerdicts, WITHIN_DAYS } from '@/lib/recovery/one-verdict'
import { ownRoad } from '@/lib/recovery/own-road'
import { requireUser } from '@/lib/server/require-user'
import { EvidenceFigure } from './evidence-card'
import { OddsCard } from './odds-card'

/** The first step: what was counted elsewhere, the sum behind a row of noes, and one's own road. */
export async function NotAlone({ receivedOn, shown }: { receivedOn: Day; shown: string }) {
  const { id } = await requireUser()
  const around = { from: addDays(receivedOn, -WITHIN_DAYS), to: addDays(receivedOn, WITHIN_DAYS) }
  const [noes, record] = await Promise.all([listNoesBetween(id, around), readOwnRecord(id)])
  const road = ownRoad(record)
  return (
    <>
      {sharedVerdicts(noes, receivedOn).map((shared) => (
        <OneVerdict key={shared.system} shared={shared} />
      ))}
      {road.length > 0 && (
        <Section title="Your own road">
          <ul className="plain-list section">
            {road.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Section>
      )}
      <OddsCard />
      <details>
        <summary>More that others have counted</summary>
        <div className="cards">
          {evidenceFor('alone')
            .filter(({ id }) => id !== shown)
            .map((card) => (
              <EvidenceFigure key={card.id} card={card} />
            ))}
        </div>
      </details>
    </>
  )
}

function OneVerdict({ shared: { system, companies } }: { shared: SharedVerdict }) {
  return (
    <section className="card" aria-labelledby="one-verdict">
      <h2 id="one-verdict">One verdict, or {companies.length}?</h2>
      <p>
        {companies.slice(0, -1).join(', ')} and {companies.at(-1)} read applications with {system},
        and their noes came within days of each other. Several noes may be one verdict repeated.
        Whether they were, nobody can tell from here.
      </p>
      <EvidenceFigure card={evidenceCalled('shared-screening')} />
    </section>
  )
}
