import type { Metadata } from 'next'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { Page } from '@/app/_ui/page'
import { getContact } from '@/db/network/queries'
import { requireUser } from '@/lib/server/require-user'
import { ContactDetails } from './contact-details'

export const metadata: Metadata = { title: 'Details' }

export default async function DetailsPage({ params }: PageProps<'/network/[id]/details'>) {
  const id = await idOr404(params)
  const person = await requireUser()
  const contact = await foundOr404(getContact(person.id, id))
  return (
    <Page title={contact.name} lead="What you know of them. A name is enough." narrow>
      <ContactDetails contact={contact} />
    </Page>
  )
}
