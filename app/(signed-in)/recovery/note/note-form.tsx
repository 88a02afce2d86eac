import { Hidden, SubmitButton, TextArea } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { lengths } from '@/lib/lengths'
import { draftOf } from '@/lib/server/draft'
import { newId } from '@/lib/server/id'
import { keepNoteForNo } from './actions'
import { PlanField } from './plan-field'

/** What one would like to hear from oneself on the evening of a no. */
export async function NoteForm() {
  return (
    <Form action={keepNoteForNo} draft={await draftOf('recovery:note:next')} label="The note">
      <Hidden name="id" value={newId()} />
      <PlanField />
      <TextArea
        name="thought"
        label="The thought that will probably come first"
        maxLength={lengths.note}
        rows={2}
      />
      <TextArea
        name="friend"
        label="What you’d tell a friend who had it"
        maxLength={lengths.note}
        rows={3}
      />
      <TextArea
        name="letter"
        label="A letter to yourself"
        hint="As long or as short as you like. You know best what you’ll want to hear."
        maxLength={lengths.note}
        rows={6}
      />
      <div className="buttons">
        <SubmitButton>Seal this note</SubmitButton>
      </div>
    </Form>
  )
}
