import { CheckField, Hidden, SubmitButton, TextArea, TextField } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import type { FormDraft } from '@/lib/drafts/fields'
import { lengths } from '@/lib/lengths'
import { MOST_NEW_NAMES } from '@/lib/network/meet-ups/new-names'
import { noteMeetUp } from '../actions'

type Props = {
  ids: { id: string; visitId: string }
  note: string | null
  /** Those she looked for and hasn’t noted as there. */
  mayHaveCome: { contactId: string; name: string }[]
  draft: FormDraft
}

export function HowItWasForm({ ids, note, mayHaveCome, draft }: Props) {
  return (
    <Form action={noteMeetUp} label="How was it?" draft={draft}>
      <Hidden name="id" value={ids.id} />
      <Hidden name="visitId" value={ids.visitId} />
      <TextArea
        name="note"
        label="A note"
        hint="What you’d like to remember. Sealed with your own key; leaving it empty is fine."
        maxLength={lengths.note}
        rows={4}
        defaultValue={note}
      />
      {mayHaveCome.length > 0 && (
        <fieldset className="field">
          <legend>Who was there?</legend>
          <div className="choices">
            {mayHaveCome.map(({ contactId, name }) => (
              <CheckField key={contactId} name="there" value={contactId} label={name} />
            ))}
          </div>
        </fieldset>
      )}
      <details open={hasNames(draft)}>
        <summary>Somebody new?</summary>
        <div className="form">
          <p className="soft small">Each joins your people, with how and when you met.</p>
          {Array.from({ length: MOST_NEW_NAMES }, (_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its number, in its fields too
            <div className="field-row" key={row}>
              <TextField name={`name.${row}`} label={`Name ${row + 1}`} maxLength={lengths.name} />
              <TextField
                name={`company.${row}`}
                label={`Company ${row + 1}`}
                maxLength={lengths.name}
              />
            </div>
          ))}
        </div>
      </details>
      <div className="buttons">
        <SubmitButton>Keep this</SubmitButton>
      </div>
    </Form>
  )
}

function hasNames({ fields }: FormDraft): boolean {
  return Object.entries(fields ?? {}).some(([name, text]) => name.startsWith('name.') && text)
}
