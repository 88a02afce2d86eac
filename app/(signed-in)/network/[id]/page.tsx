import type { Metadata } from 'next'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { Page } from '@/app/_ui/page'
import { getContact } from '@/db/network/queries'
import { readDayCursor } from '@/lib/day-cursor'
import { one } from '@/lib/params'
import { requireUser } from '@/lib/server/require-user'
import { FollowUpsWith } from '../../reminders/follow-ups-with'
import { AboutContact } from './about-contact'
import { ContactDetails } from './contact-details'
import { ContactedToday } from './contacted-today'
import { LogTouch } from './log-touch'
import { Touches } from './touches'

export const metadata: Metadata = { title: 'Someone you know' }

export default async function ContactPage({ params, searchParams }: PageProps<'/network/[id]'>) {
  const id = await idOr404(params)
  const person = await requireUser()
  const contact = await foundOr404(getContact(person.id, id))
  const after = readDayCursor(one((await searchParams).after))
  return (
    <Page title={contact.name} lead={contact.company}>
      <ContactedToday contactId={contact.id} />
      <AboutContact contact={contact} />
      <FollowUpsWith contactId={contact.id} />
      <Touches contactId={contact.id} after={after} />
      <LogTouch contactId={contact.id} />
      <ContactDetails contact={contact} />
    </Page>
  )
}
