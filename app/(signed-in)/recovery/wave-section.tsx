import type { ReactNode } from 'react'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import type { RecoveryStepRow } from '@/db/recovery/tables'
import type { WaveNow } from '@/lib/recovery/waves'
import { waveTitle } from '@/lib/recovery/words'
import { requireUser } from '@/lib/server/require-user'
import { formatSoon } from '@/lib/time'
import { openWave } from './actions'
import { StepSection } from './step-section'

/** One wave with its steps, and whatever else belongs to it; not open yet, it waits quietly. */
export async function WaveSection({
  recoveryId,
  now: { wave, steps, isOpen, opensAt },
  touched,
  children,
}: {
  recoveryId: string
  now: WaveNow
  touched: RecoveryStepRow[]
  children?: ReactNode
}) {
  const person = await requireUser()
  return (
    <section className="section wave">
      <div className="section-head">
        <h2>{waveTitle(wave)}</h2>
        {!isOpen && (
          <Form action={openWave} className="buttons" label={`Open ${waveTitle(wave)}`}>
            <Hidden name="recoveryId" value={recoveryId} />
            <Hidden name="wave" value={wave} />
            <span className="soft">Opens at {formatSoon(opensAt, person)}</span>
            <SubmitButton look="text">Open it now</SubmitButton>
          </Form>
        )}
      </div>
      {isOpen && children}
      <div className={steps.length > 1 ? 'cards two' : 'cards'}>
        {steps.map((step) => (
          <StepSection
            key={step}
            recoveryId={recoveryId}
            step={step}
            touched={touched.find((row) => row.step === step)}
            isOpen={isOpen}
          />
        ))}
      </div>
    </section>
  )
}
