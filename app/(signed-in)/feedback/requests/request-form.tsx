import { Hidden, SubmitButton, TextArea, TextField } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import type { Day } from '@/lib/day'
import type { Tone } from '@/lib/feedback/words'
import { lengths } from '@/lib/lengths'
import { draftOf } from '@/lib/server/draft'
import { changeRequest, readyRequest } from './actions'
import { ToneLinks } from './tone-links'

type Request = {
  id: string
  applicationId: string
  recoveryId?: string | null
  askedOf: string | null
  askOn: Day
  draft: string
}

type Props = {
  request: Request
  /** The message in each tone, and the one it is in; a message of her own is in none. */
  texts: Record<Tone, string>
  tone: Tone | null
  suggestions: string[]
  kept?: boolean
}

/** Writing a request, or changing one that is already kept. */
export async function RequestForm({ request, texts, tone, suggestions, kept = false }: Props) {
  const { id, applicationId, recoveryId } = request
  const place = kept ? `feedback:request:${id}` : `feedback:request-for:${applicationId}`
  return (
    <Form
      action={kept ? changeRequest : readyRequest}
      draft={await draftOf(place)}
      label="Feedback request"
    >
      <Hidden name="id" value={id} />
      {!kept && <Hidden name="applicationId" value={applicationId} />}
      {!kept && recoveryId && <Hidden name="recoveryId" value={recoveryId} />}
      <div className="field-row">
        <TextField
          name="askedOf"
          label="To"
          hint="A name or an email address. It can stay empty."
          maxLength={lengths.name}
          defaultValue={request.askedOf}
          suggestions={suggestions.length > 0 ? suggestions : undefined}
        />
        <TextField
          name="askOn"
          label="On"
          type="date"
          hint="The next working day, unless another suits you."
          defaultValue={request.askOn}
          required
        />
      </div>
      <ToneLinks field="draft" texts={texts} tone={tone} />
      <TextArea
        name="draft"
        label="Message"
        hint="Change whatever doesn’t sound like you."
        maxLength={lengths.note}
        rows={9}
        defaultValue={request.draft}
        required
      />
      <div className="buttons">
        <SubmitButton>{kept ? 'Save changes' : 'Keep this request'}</SubmitButton>
      </div>
    </Form>
  )
}
