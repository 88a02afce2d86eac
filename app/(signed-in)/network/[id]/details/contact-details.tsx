import { BasedOn } from '@/app/_ui/based-on'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import type { ContactRow } from '@/db/network/tables'
import { listContactTags, listContactTagsInUse } from '@/db/network/tags'
import { writeEdition } from '@/lib/edition'
import { draftOf } from '@/lib/server/draft'
import { requireUser } from '@/lib/server/require-user'
import { correctContact } from '../../actions'
import { AllContactFields } from '../../contact-fields'
import { openContact } from '../../sealed-contact'

export async function ContactDetails({ contact }: { contact: ContactRow }) {
  const { id: userId, vault } = await requireUser()
  const [hers, tagsInUse, draft] = await Promise.all([
    listContactTags(userId, [contact.id]),
    listContactTagsInUse(userId),
    draftOf(`network:contact:${contact.id}`),
  ])
  const tags = hers.map(({ tag }) => tag)
  return (
    <Form action={correctContact} label="Details" draft={draft}>
      <Hidden name="id" value={contact.id} />
      <BasedOn edition={writeEdition(contact.changedAt)} />
      <AllContactFields
        contact={{ ...contact, ...openContact(contact, vault), tags }}
        tagsInUse={tagsInUse}
      />
      <div className="buttons">
        <SubmitButton>Save contact</SubmitButton>
      </div>
    </Form>
  )
}
