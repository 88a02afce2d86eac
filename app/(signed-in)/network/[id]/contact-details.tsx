import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Removal } from '@/app/_ui/removal'
import type { ContactRow } from '@/db/network/tables'
import { requireUser } from '@/lib/server/require-user'
import { correctContact, discardContact } from '../actions'
import { ContactFields } from '../contact-fields'

export async function ContactDetails({ contact }: { contact: ContactRow }) {
  const { vault } = await requireUser()
  const howWeMet = vault.open('contacts.how_we_met', contact.id, contact.howWeMet)
  return (
    <details>
      <summary>Change the details</summary>
      <Form action={correctContact} label="Details">
        <Hidden name="id" value={contact.id} />
        <ContactFields contact={{ ...contact, howWeMet }} />
        <div className="buttons">
          <SubmitButton look="quiet">Save contact</SubmitButton>
        </div>
      </Form>
      <Removal action={discardContact} id={contact.id} what="this person" />
    </details>
  )
}
