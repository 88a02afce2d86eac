import { Hidden, SubmitButton, TextField } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { LONGEST_LINE } from '@/lib/network/together/words'
import { newId } from '@/lib/server/id'
import { sendLine } from '../actions'

export function LineForm({ secret, name }: { secret: string; name: string }) {
  return (
    <Form action={sendLine} label="One line back" clears>
      <Hidden name="id" value={newId()} />
      <Hidden name="secret" value={secret} />
      <TextField
        name="line"
        label={`A line for ${name}`}
        hint={`Up to ${LONGEST_LINE} characters. “Thinking of you” is a good one; advice can wait.`}
        maxLength={LONGEST_LINE}
        required
      />
      <div className="buttons">
        <SubmitButton>Send the line</SubmitButton>
      </div>
    </Form>
  )
}
