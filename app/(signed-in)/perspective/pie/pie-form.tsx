import { Hidden, SubmitButton, TextArea } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import type { FormDraft } from '@/lib/drafts/fields'
import { lengths } from '@/lib/lengths'
import type { Slice } from '@/lib/perspective/slices'
import { changePie, keepPie } from '../actions'
import { BeliefField } from '../belief-field'
import { PieEditor } from './pie-editor'

type Pie = {
  id: string
  belief: string
  beliefBefore: number | null
  beliefAfter: number | null
  slices: Slice[]
}

/** A new pie of a recovery, or one that is cut again. */
export function PieForm({
  recoveryId,
  pie,
  draft,
}: {
  recoveryId?: string
  pie: Pie
  draft: FormDraft
}) {
  return (
    <Form
      action={recoveryId ? keepPie : changePie}
      label={recoveryId && 'New pie'}
      className="form pie-form"
      clears={!!recoveryId}
      draft={draft}
    >
      <Hidden name="id" value={pie.id} />
      {recoveryId && <Hidden name="recoveryId" value={recoveryId} />}
      <TextArea
        name="belief"
        label="What it feels like"
        hint="Such as “It was all my fault”. It is sealed with your own key."
        maxLength={lengths.note}
        rows={2}
        defaultValue={pie.belief}
        required
      />
      <BeliefField when="before" belief={pie.beliefBefore} />
      <PieEditor kept={inFields(pie.slices)} />
      <BeliefField when="after" belief={pie.beliefAfter} />
      <div className="buttons">
        <SubmitButton>Keep this pie</SubmitButton>
      </div>
    </Form>
  )
}

function inFields(slices: Slice[]): Record<string, string> {
  return Object.fromEntries(
    slices.flatMap(({ place, share, words }) => [
      [place, String(share)],
      [`${place}Words`, words ?? ''],
    ]),
  )
}
