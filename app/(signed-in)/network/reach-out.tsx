import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Section } from '@/app/_ui/page'
import { newId } from '@/lib/server/id'
import { keepContact } from './actions'
import { ContactFields } from './contact-fields'
import { ReachOutToday } from './queue/reach-out-today'

const SHOWN = 3

/** The third step's record: three people it would be good to write to, or someone new. */
export function ReachOut() {
  return (
    <>
      <ReachOutToday most={SHOWN} />
      <Section title="Someone you haven’t kept here yet">
        <Form action={keepContact} label="New contact">
          <Hidden name="id" value={newId()} />
          <ContactFields />
          <div className="buttons">
            <SubmitButton>Save contact</SubmitButton>
          </div>
        </Form>
      </Section>
    </>
  )
}
