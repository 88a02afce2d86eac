import Link from 'next/link'
import type { Stage } from '@/lib/applications/words'
import type { Mood } from '@/lib/mood/words'
import { nextStep } from '@/lib/recovery/next-step'
import { openSteps } from '@/lib/recovery/progress'
import { type Closing, type Step, stepTitle } from '@/lib/recovery/words'

type Recovery = { id: string; mood: Mood | null; stageReached: Stage }
type Touched = { step: Step; closing: Closing | null }

/** One next step, and only one. */
export function NextStepCard({ recovery, touched }: { recovery: Recovery; touched: Touched[] }) {
  const next = nextStep(openSteps(touched), recovery)
  if (!next) {
    return (
      <section className="card calm">
        <h2>All six are behind you</h2>
        <p>
          Nothing more is asked of you here. What you wrote stays, and every step can be reopened.
        </p>
        <p>
          <Link href="/today" prefetch={false}>
            On to today
          </Link>
        </p>
      </section>
    )
  }
  return (
    <section className="card calm" aria-labelledby="next-step">
      <p className="soft small">One small thing, about {next.minutes} minutes</p>
      <h2 id="next-step">Next: {stepTitle(next.step).toLowerCase()}</h2>
      <p>{next.invitation}</p>
      <div className="buttons">
        <Link href={`/recovery/${recovery.id}/${next.step}`} className="button" prefetch={false}>
          Let’s do that
        </Link>
        <span className="soft small">Or nothing, for today. It will keep.</span>
      </div>
    </section>
  )
}
