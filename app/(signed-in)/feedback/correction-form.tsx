import { Hidden, SubmitButton, TextArea, TextField } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { lengths } from '@/lib/lengths'
import { draftOf } from '@/lib/server/draft'
import { requireUser } from '@/lib/server/require-user'
import { changeFeedback } from './actions'
import type { OpenAnswer } from './open-answer'

/** For a slip of the pen in what was kept. */
export async function CorrectionForm({ answer }: { answer: OpenAnswer }) {
  const { today } = await requireUser()
  const { id, words, receivedOn } = answer
  return (
    <Form action={changeFeedback} draft={await draftOf(`feedback:words:${id}`)} label="Correct it">
      <Hidden name="id" value={id} />
      <TextArea
        name="words"
        label="What they said"
        maxLength={lengths.note}
        defaultValue={words}
        required
      />
      <TextField
        name="receivedOn"
        label="Received on"
        type="date"
        max={today}
        defaultValue={receivedOn}
        required
      />
      <div className="buttons">
        <SubmitButton>Save feedback</SubmitButton>
      </div>
    </Form>
  )
}
