import type { ReactNode } from 'react'
import { CheckField, Hidden, SubmitButton, TextArea } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import type { FormDraft } from '@/lib/drafts/fields'
import { lengths } from '@/lib/lengths'
import type { Outside } from '@/lib/perspective/outside'
import { factorOptions } from '@/lib/perspective/words'
import { changeThought, keepThought } from './actions'
import { BeliefField } from './belief-field'

type Thought = Outside & {
  id: string
  thought: string
  beliefBefore: number | null
  beliefAfter: number | null
}

/** The first thought stays in view while everything outside one's control is put beside it. */
export function ThoughtForm({
  recoveryId,
  thought,
  draft,
  children,
}: {
  recoveryId?: string
  thought: Thought
  draft: FormDraft
  /** What her own record has to say meanwhile. */
  children?: ReactNode
}) {
  return (
    <Form
      action={recoveryId ? keepThought : changeThought}
      label={recoveryId && 'New thought'}
      clears={!!recoveryId}
      draft={draft}
    >
      <Hidden name="id" value={thought.id} />
      {recoveryId && <Hidden name="recoveryId" value={recoveryId} />}
      <div className={recoveryId && 'first-thought'}>
        <TextArea
          name="thought"
          label="The first thought"
          hint="As it came, however harsh. It is sealed with your own key."
          maxLength={lengths.note}
          rows={2}
          defaultValue={thought.thought}
          required
        />
      </div>
      <BeliefField when="before" belief={thought.beliefBefore} />
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
      {children}
      <BeliefField when="after" belief={thought.beliefAfter} />
      <div className="buttons">
        <SubmitButton>Keep this</SubmitButton>
      </div>
    </Form>
  )
}
