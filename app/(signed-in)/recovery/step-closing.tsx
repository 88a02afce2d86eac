import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { WaitingForm } from '@/app/_ui/waiting-form'
import { type Closing, type Step, stepTitle } from '@/lib/recovery/words'
import { closeStep, reopenStep } from './actions'

/** Done, Skip and Not for me look alike on purpose: each is an honourable answer. */
export function StepClosing({
  recoveryId,
  step,
  closing,
}: {
  recoveryId: string
  step: Step
  closing: Closing | null
}) {
  const ids = (
    <>
      <Hidden name="recoveryId" value={recoveryId} />
      <Hidden name="step" value={step} />
    </>
  )
  const label = `Close “${stepTitle(step)}”`
  if (closing) {
    return (
      <Form key="reopen" action={reopenStep} className="buttons" label={label}>
        {ids}
        <SubmitButton look="text">Reopen</SubmitButton>
      </Form>
    )
  }
  return (
    <WaitingForm
      key="close"
      kind="step"
      about={stepTitle(step)}
      posts={closeStep}
      className="buttons"
      label={label}
    >
      {ids}
      <SubmitButton look="quiet" name="closing" value="done">
        Done
      </SubmitButton>
      <SubmitButton look="quiet" name="closing" value="skipped">
        Skip
      </SubmitButton>
      <SubmitButton look="quiet" name="closing" value="not-for-me">
        Not for me
      </SubmitButton>
    </WaitingForm>
  )
}
