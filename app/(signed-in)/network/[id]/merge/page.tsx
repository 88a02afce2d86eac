import type { Metadata } from 'next'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { Page } from '@/app/_ui/page'
import { getContact } from '@/db/network/queries'
import { searchIn } from '@/lib/params'
import { requireUser } from '@/lib/server/require-user'
import { WhoElse } from './who-else'

export const metadata: Metadata = { title: 'One person, two cards' }

export default async function MergePage({
  params,
  searchParams,
}: PageProps<'/network/[id]/merge'>) {
  const id = await idOr404(params)
  const person = await requireUser()
  const contact = await foundOr404(getContact(person.id, id))
  return (
    <Page
      title={`${contact.name}, kept twice?`}
      lead="Choose the other card. What it holds comes over to this one, and fills what is empty here; then it goes into the trash."
      narrow
    >
      <WhoElse contact={contact} search={searchIn(await searchParams)} />
    </Page>
  )
}
