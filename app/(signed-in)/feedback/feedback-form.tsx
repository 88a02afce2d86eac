import {
  ChoiceField,
  Hidden,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import type { Day } from '@/lib/day'
import { openingOptions } from '@/lib/feedback/words'
import { lengths } from '@/lib/lengths'
import { draftOf } from '@/lib/server/draft'
import { keepFeedback } from './actions'

type Props = {
  answer: { id: string; applicationId?: string; receivedOn: Day }
  today: Day
  /** Offered where the form doesn't yet know which application the words are about. */
  applications?: { value: string; label: string }[]
}

/** What came back, word for word, and when to read it. */
export async function FeedbackForm({ answer, today, applications }: Props) {
  const { id, applicationId, receivedOn } = answer
  const draft = await draftOf(`feedback:answer:${applicationId ?? 'any'}`)
  return (
    <Form action={keepFeedback} draft={draft} label="What came back" clears>
      <Hidden name="id" value={id} />
      {applicationId && <Hidden name="applicationId" value={applicationId} />}
      {applications && (
        <SelectField
          name="applicationId"
          label="About"
          options={applications}
          empty="Choose an application"
          required
        />
      )}
      <TextArea
        name="words"
        label="What they said"
        hint="Word for word is best. A friend can paste it in for you, unread, or you can, straight from your inbox."
        maxLength={lengths.note}
        required
      />
      <ChoiceField
        name="opensWith"
        label="When would you like to read it?"
        hint="Until you open it, its words are shown nowhere, however long that is."
        options={openingOptions}
        defaultValue="now"
      />
      <TextField
        name="receivedOn"
        label="Received on"
        type="date"
        max={today}
        defaultValue={receivedOn}
        required
      />
      <TextArea
        name="lesson"
        label="One change to try"
        hint="Only if something in it rings true, and if you have read it. It can come later."
        maxLength={lengths.note}
        rows={2}
      />
      <div className="buttons">
        <SubmitButton>Save feedback</SubmitButton>
      </div>
    </Form>
  )
}
