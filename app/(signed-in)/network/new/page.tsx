import type { Metadata } from 'next'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Page } from '@/app/_ui/page'
import { listContactTagsInUse } from '@/db/network/tags'
import { draftOf } from '@/lib/server/draft'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { keepContact } from '../actions'
import { ContactFields } from '../contact-fields'

export const metadata: Metadata = { title: 'Add someone' }

export default async function NewContactPage() {
  const { id: userId } = await requireUser()
  const tagsInUse = await listContactTagsInUse(userId)
  return (
    <Page title="Add someone" lead="A name is enough. The rest can wait." narrow>
      <Form action={keepContact} draft={await draftOf('network:new')}>
        <Hidden name="id" value={newId()} />
        <ContactFields tagsInUse={tagsInUse} />
        <div className="buttons">
          <SubmitButton>Save contact</SubmitButton>
        </div>
      </Form>
    </Page>
  )
}
