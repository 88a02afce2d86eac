import Link from 'next/link'
import type { Stage } from '@/lib/applications/words'
import type { Mood } from '@/lib/mood/words'
import { type NextStep, nextStep } from '@/lib/recovery/next-step'
import { openSteps, type Touched } from '@/lib/recovery/progress'
import { type Begun, openedSteps, type WaveNow, wavesNow } from '@/lib/recovery/waves'
import { bestStep } from '@/lib/recovery/what-helps'
import { stepTitle, waveTitle } from '@/lib/recovery/words'
import { requireUser } from '@/lib/server/require-user'
import { formatSoon } from '@/lib/time'
import { DoneForToday } from './done-for-today'
import { moodSince, stepUses } from './where-she-is'

type Recovery = Begun & { id: string; mood: Mood | null; stageReached: Stage }

/** One next step, and only one; or, with the day's part behind her, the end of the day. */
export async function NextStepCard({
  recovery,
  touched,
}: {
  recovery: Recovery
  touched: Touched[]
}) {
  const person = await requireUser()
  const [uses, mood] = await Promise.all([stepUses(), moodSince(recovery)])
  const now = wavesNow(recovery, person)
  const open = openSteps(touched)
  if (open.length === 0) return <AllBehindHer />
  const best = bestStep(uses)
  const opened = openedSteps(now)
  // What has helped before is offered at once, whichever wave it belongs to.
  const next = nextStep(
    open.filter((step) => opened.includes(step) || step === best),
    { mood, stageReached: recovery.stageReached, best },
  )
  return next ? (
    <OneSmallThing recoveryId={recovery.id} next={next} />
  ) : (
    <DaysPartDone next={now.find(({ isOpen }) => !isOpen)} />
  )
}

function OneSmallThing({ recoveryId, next }: { recoveryId: string; next: NextStep }) {
  return (
    <section className="card calm" aria-labelledby="next-step">
      <p className="soft small">
        {next.hasHelped
          ? `This has helped you before, and takes about ${next.minutes} minutes`
          : `One small thing, about ${next.minutes} minutes`}
      </p>
      <h2 id="next-step">Next: {stepTitle(next.step).toLowerCase()}</h2>
      <p>{next.invitation}</p>
      <div className="buttons">
        <Link href={`/recovery/${recoveryId}/${next.step}`} className="button" prefetch={false}>
          Let’s do that
        </Link>
        <DoneForToday />
      </div>
    </section>
  )
}

async function DaysPartDone({ next }: { next?: WaveNow }) {
  const person = await requireUser()
  return (
    <section className="card calm" aria-labelledby="next-step">
      <h2 id="next-step">That was today’s part</h2>
      <p>
        Nothing else is due.
        {next &&
          ` ${waveTitle(next.wave)} opens at ${formatSoon(next.opensAt, person)}, and sooner if you like.`}
      </p>
      <div className="buttons">
        <DoneForToday look="" />
      </div>
    </section>
  )
}

function AllBehindHer() {
  return (
    <section className="card calm">
      <h2>All six are behind you</h2>
      <p>
        Nothing more is asked of you here. What you wrote stays, and every step can be reopened.
      </p>
      <div className="buttons">
        <Link href="/today" prefetch={false}>
          On to today
        </Link>
        <DoneForToday />
      </div>
    </section>
  )
}
