import type { Metadata } from 'next'
import Link from 'next/link'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { Page } from '@/app/_ui/page'
import { getContact } from '@/db/network/queries'
import { readDayCursor } from '@/lib/day-cursor'
import { one } from '@/lib/params'
import { requireUser } from '@/lib/server/require-user'
import { FollowUpsWith } from '../../reminders/follow-ups-with'
import { AboutContact } from './about-contact'
import { ContactedToday } from './contacted-today'
import { HasToDoWith } from './has-to-do-with'
import { LogTouch } from './log-touch'
import { Putting } from './putting'
import { Touches } from './touches'

export const metadata: Metadata = { title: 'Someone you know' }

export default async function ContactPage({ params, searchParams }: PageProps<'/network/[id]'>) {
  const id = await idOr404(params)
  const person = await requireUser()
  const contact = await foundOr404(getContact(person.id, id))
  const after = readDayCursor(one((await searchParams).after))
  return (
    <Page title={contact.name} lead={contact.company}>
      <div className="buttons">
        <ContactedToday contactId={contact.id} name={contact.name} />
        <Link href={`/network/write/${contact.id}`} className="button quiet" prefetch={false}>
          Write a few words
        </Link>
      </div>
      <AboutContact contact={contact} />
      <HasToDoWith contactId={contact.id} />
      <FollowUpsWith contactId={contact.id} />
      <Touches contactId={contact.id} after={after} />
      <LogTouch contactId={contact.id} />
      <Putting contactId={contact.id} />
    </Page>
  )
}
