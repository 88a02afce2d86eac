import Link from 'next/link'
import type { RecoveryStepRow } from '@/db/recovery/tables'
import { wordsFor } from '@/lib/recovery/step-words'
import { closingName, type Step, stepTitle } from '@/lib/recovery/words'
import { StepClosing } from './step-closing'

/**
 * One of the six on the overview: what it is, where it stands, and the three ways to close it. In a
 * wave that hasn't opened yet it is no more than its name, for whoever wants to be done with it.
 */
export function StepSection({
  recoveryId,
  step,
  touched,
  isOpen,
}: {
  recoveryId: string
  step: Step
  touched?: RecoveryStepRow
  isOpen: boolean
}) {
  const closing = touched?.closing ?? null
  const badge = closing ? closingName(closing) : touched?.countedAt && doneThere(step)
  return (
    <section className={isOpen ? 'card' : 'card waiting'} aria-labelledby={`step-${step}`}>
      <div className="section-head">
        <h3 id={`step-${step}`}>
          <Link href={`/recovery/${recoveryId}/${step}`} prefetch={false}>
            {stepTitle(step)}
          </Link>
        </h3>
        {badge && <span className="badge">{badge}</span>}
      </div>
      {isOpen && <p>{wordsFor(step).about}</p>}
      <StepClosing recoveryId={recoveryId} step={step} closing={closing} />
    </section>
  )
}

function doneThere(step: Step): string {
  return step === 'exercise' ? 'You moved: it counts' : 'You were in touch: it counts'
}
