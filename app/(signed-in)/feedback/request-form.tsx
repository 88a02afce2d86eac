import { Hidden, SubmitButton, TextArea, TextField } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import type { Day } from '@/lib/day'
import { lengths } from '@/lib/lengths'
import { changeRequest, readyRequest } from './actions'

type Request = {
  id: string
  applicationId: string
  recoveryId?: string
  askedOf: string | null
  askOn: Day
  draft: string
}

/** Writing a request, or changing one that is already kept. */
export function RequestForm({ request, kept = false }: { request: Request; kept?: boolean }) {
  return (
    <Form action={kept ? changeRequest : readyRequest} label="Feedback request">
      <Hidden name="id" value={request.id} />
      {!kept && <Hidden name="applicationId" value={request.applicationId} />}
      {!kept && request.recoveryId && <Hidden name="recoveryId" value={request.recoveryId} />}
      <div className="field-row">
        <TextField
          name="askedOf"
          label="To"
          hint="A name or an email address. It can stay empty."
          maxLength={lengths.name}
          defaultValue={request.askedOf}
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
      <TextArea
        name="draft"
        label="Message"
        hint="Change whatever doesn’t sound like you."
        maxLength={lengths.note}
        defaultValue={request.draft}
        required
      />
      <div className="buttons">
        <SubmitButton>{kept ? 'Save changes' : 'Keep this request'}</SubmitButton>
      </div>
    </Form>
  )
}
