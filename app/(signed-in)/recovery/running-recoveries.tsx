import Link from 'next/link'
import { Section } from '@/app/_ui/page'
import { listRunningRecoveries, listSteps } from '@/db/recovery/queries'
import { formatDay } from '@/lib/day'
import { runningSince } from '@/lib/recovery/running'
import { steps } from '@/lib/recovery/words'
import { requireUser } from '@/lib/server/require-user'
import { NextStepCard } from './next-step-card'

const SHOWN = 5

/** The one next step, of the newest no; the other recoveries below it. */
export async function RunningRecoveries() {
  const person = await requireUser()
  const since = runningSince(person.now)
  const [newest, ...others] = await listRunningRecoveries(person.id, { since, limit: SHOWN })
  if (!newest) return null
  const touched = await listSteps(person.id, newest.id)
  return (
    <>
      <NextStepCard recovery={newest} touched={touched} />
      <Section title="Running recoveries">
        <ul className="rows">
          {[newest, ...others].map((recovery) => (
            <li key={recovery.id}>
              <span className="what">
                <Link href={`/recovery/${recovery.id}`} prefetch={false}>
                  After {recovery.company}
                </Link>
                <span className="soft small">
                  since {formatDay(recovery.openedOn, person.locale, person.today)}
                </span>
              </span>
              <span className="badge">
                {recovery.closed} of {steps.length}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
