import { Hidden, SelectField, SubmitButton, TextArea, TextField } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import type { Day } from '@/lib/day'
import { lengths } from '@/lib/lengths'
import { changeFeedback, keepFeedback } from './actions'

type Answer = {
  id: string
  applicationId?: string
  receivedOn: Day
  words?: string
  lesson?: string | null
}

/** What came back, word for word, and the one change to try. */
export function FeedbackForm({
  answer,
  today,
  applications,
  kept = false,
}: {
  answer: Answer
  today: Day
  /** Offered where the form doesn't yet know which application the words are about. */
  applications?: { value: string; label: string }[]
  kept?: boolean
}) {
  return (
    <Form action={kept ? changeFeedback : keepFeedback} label="What came back" clears={!kept}>
      <Hidden name="id" value={answer.id} />
      {!kept && answer.applicationId && (
        <Hidden name="applicationId" value={answer.applicationId} />
      )}
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
        hint="Word for word is best. It is sealed with your own key."
        maxLength={lengths.note}
        defaultValue={answer.words}
        required
      />
      <TextField
        name="receivedOn"
        label="Received on"
        type="date"
        max={today}
        defaultValue={answer.receivedOn}
        required
      />
      <TextArea
        name="lesson"
        label="One change to try"
        hint="Only if something in it rings true. Leave it empty otherwise."
        maxLength={lengths.note}
        defaultValue={answer.lesson}
      />
      <div className="buttons">
        <SubmitButton>Save feedback</SubmitButton>
      </div>
    </Form>
  )
}
