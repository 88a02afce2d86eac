import { Hidden, SubmitButton, TextArea } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import type { FormDraft } from '@/lib/drafts/fields'
import { lengths } from '@/lib/lengths'
import { changeLetter, keepLetter } from '../actions'

export function LetterForm({
  recoveryId,
  letter,
  draft,
}: {
  recoveryId?: string
  letter: { id: string; words: string }
  draft: FormDraft
}) {
  return (
    <Form
      action={recoveryId ? keepLetter : changeLetter}
      label={recoveryId && 'New letter'}
      clears={!!recoveryId}
      draft={draft}
    >
      <Hidden name="id" value={letter.id} />
      {recoveryId && <Hidden name="recoveryId" value={recoveryId} />}
      <div className="long-writing">
        <TextArea
          name="words"
          label="Your letter"
          hint="As long or as short as it comes. It is sealed with your own key, and nobody else reads it."
          maxLength={lengths.note}
          rows={12}
          defaultValue={letter.words}
          required
        />
      </div>
      <div className="buttons">
        <SubmitButton>Keep this letter</SubmitButton>
      </div>
    </Form>
  )
}
