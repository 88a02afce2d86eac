import { CheckField, Hidden, SubmitButton, TextArea, TextField } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { lengths } from '@/lib/lengths'
import type { Outside } from '@/lib/perspective/outside'
import { factorOptions } from '@/lib/perspective/words'
import { changeThought, keepThought } from './actions'

type Thought = Outside & {
  id: string
  thought: string
  beliefBefore: number | null
  beliefAfter: number | null
}

/** The first thought stays in view while everything outside one's control is put beside it. */
export function ThoughtForm({ recoveryId, thought }: { recoveryId?: string; thought: Thought }) {
  return (
    <Form
      action={recoveryId ? keepThought : changeThought}
      label={recoveryId && 'New thought'}
      clears={!!recoveryId}
    >
      <Hidden name="id" value={thought.id} />
      {recoveryId && <Hidden name="recoveryId" value={recoveryId} />}
      <TextArea
        name="thought"
        label="The first thought"
        hint="As it came, however harsh. It is sealed with your own key."
        maxLength={lengths.note}
        rows={2}
        defaultValue={thought.thought}
        required
      />
      <BeliefField
        name="beliefBefore"
        label="How true does it feel?"
        belief={thought.beliefBefore}
        required
      />
      <fieldset className="field">
        <legend>What was never in your hands?</legend>
        <span className="hint">Tick whatever may have played a part. You needn’t know.</span>
        <div className="choices">
          {factorOptions.map(({ value, label }) => (
            <CheckField
              key={value}
              name="factors"
              value={value}
              label={label}
              defaultChecked={thought.factors.includes(value)}
            />
          ))}
        </div>
      </fieldset>
      <TextArea
        name="ownWords"
        label="Anything else outside your control"
        maxLength={lengths.note}
        rows={2}
        defaultValue={thought.ownWords}
      />
      <BeliefField
        name="beliefAfter"
        label="How true does it feel now?"
        belief={thought.beliefAfter}
      />
      <div className="buttons">
        <SubmitButton>Keep this</SubmitButton>
      </div>
    </Form>
  )
}

function BeliefField({
  name,
  label,
  belief,
  required,
}: {
  name: string
  label: string
  belief: number | null
  required?: boolean
}) {
  return (
    <TextField
      name={name}
      label={label}
      hint={`From 0 (not at all) to 100 (completely)${required ? '' : '. Leave it empty if it’s too soon'}.`}
      type="number"
      min={0}
      max={100}
      defaultValue={belief}
      required={required}
    />
  )
}
