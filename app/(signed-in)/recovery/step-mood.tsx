import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { type Mood, moodOptions } from '@/lib/mood/words'
import type { Step } from '@/lib/recovery/words'
import { noteStepMood } from './actions'

/** How it feels before or after a step: one tap, and never asked twice. */
export function StepMood({
  recoveryId,
  step,
  when,
  mood,
}: {
  recoveryId: string
  step: Step
  when: 'before' | 'after'
  mood: Mood | null
}) {
  const label = when === 'before' ? 'How do you feel before this?' : 'And how do you feel now?'
  return (
    <Form action={noteStepMood} className="section" label={label}>
      <Hidden name="recoveryId" value={recoveryId} />
      <Hidden name="step" value={step} />
      <p>
        <strong>{label}</strong> <span className="soft small">Only if you like.</span>
      </p>
      <div className="choices five">
        {moodOptions.map(({ value, label: name }) => (
          <SubmitButton key={value} look="quiet" name={when} value={value} pressed={mood === value}>
            {name}
          </SubmitButton>
        ))}
      </div>
    </Form>
  )
}
