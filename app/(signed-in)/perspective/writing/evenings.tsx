import type { ReactNode } from 'react'
import { Section } from '@/app/_ui/page'
import { listEvenings } from '@/db/perspective/queries'
import { EVENINGS, nextEvening, usualUnlockDay } from '@/lib/perspective/evenings'
import { eveningPlace } from '@/lib/perspective/places'
import type { Fate } from '@/lib/perspective/words'
import { draftOf } from '@/lib/server/draft'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { EveningForm } from './evening-form'
import { EveningList } from './evening-list'

const said: Record<Fate, string> = {
  kept: 'Kept. It’s yours to read again, or not.',
  locked: 'Locked away. You needn’t carry it until then.',
  burnt: 'Burnt. The words are gone from here.',
}

/** The evenings of a recovery: those written, and the one that comes next. */
export async function Evenings({ recoveryId, now }: { recoveryId: string; now?: Fate }) {
  const { id, today } = await requireUser()
  const rows = await listEvenings(id, recoveryId)
  const next = nextEvening(rows, today)
  const draft = next && (await draftOf(eveningPlace(recoveryId, next.evening)))
  return (
    <>
      {rows.length > 0 && (
        <Section title={`${rows.length} of ${EVENINGS} evenings`}>
          {now && (
            <p role="status" className="notice">
              {said[now]}
            </p>
          )}
          <EveningList rows={rows} />
        </Section>
      )}
      {next && draft ? (
        <NextEvening key={next.evening} {...next} hasBegun={draft.fields !== null}>
          <EveningForm
            recoveryId={recoveryId}
            evening={next.evening}
            id={newId()}
            unlockOn={usualUnlockDay(today)}
            draft={draft}
          />
        </NextEvening>
      ) : (
        <p>That was the fifth. There is nothing more to do here, and you can come back to read.</p>
      )}
    </>
  )
}

function NextEvening({
  evening,
  isForTomorrow,
  hasBegun,
  children,
}: {
  evening: number
  isForTomorrow: boolean
  hasBegun: boolean
  children: ReactNode
}) {
  const title = `Evening ${evening} of ${EVENINGS}`
  if (!isForTomorrow) return <Section title={title}>{children}</Section>
  return (
    <Section title={title}>
      <p>It comes tomorrow, or whenever you like. Evenings in between don’t matter.</p>
      <details open={hasBegun}>
        <summary>Begin it now</summary>
        {children}
      </details>
    </Section>
  )
}
