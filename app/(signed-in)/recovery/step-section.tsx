import Link from 'next/link'
import type { RecoveryStepRow } from '@/db/recovery/tables'
import { wordsFor } from '@/lib/recovery/step-words'
import { closingName, type Step, stepTitle } from '@/lib/recovery/words'
import { StepClosing } from './step-closing'

/** One of the six on the overview: what it is, where it stands, and the three ways to close it. */
export function StepSection({
  recoveryId,
  step,
  touched,
}: {
  recoveryId: string
  step: Step
  touched?: RecoveryStepRow
}) {
  return (
    <section className="card" aria-labelledby={`step-${step}`}>
      <div className="section-head">
        <h2 id={`step-${step}`}>
          <Link href={`/recovery/${recoveryId}/${step}`} prefetch={false}>
            {stepTitle(step)}
          </Link>
        </h2>
        {touched?.closing && <span className="badge">{closingName(touched.closing)}</span>}
      </div>
      <p>{wordsFor(step).about}</p>
      <StepClosing recoveryId={recoveryId} step={step} closing={touched?.closing ?? null} />
    </section>
  )
}
