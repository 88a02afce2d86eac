import type { Metadata } from 'next'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { Page } from '@/app/_ui/page'
import { getContact } from '@/db/network/queries'
import { one } from '@/lib/params'
import { requireUser } from '@/lib/server/require-user'
import { FewWords } from '../few-words'

export const metadata: Metadata = { title: 'A few words' }

export default async function WritePage({
  params,
  searchParams,
}: PageProps<'/network/write/[id]'>) {
  const id = await idOr404(params)
  const person = await requireUser()
  const contact = await foundOr404(getContact(person.id, id))
  const { kind } = await searchParams
  return (
    <Page
      title={`A few words to ${contact.name}`}
      lead="Change anything you like. It goes out from your own mail or wherever you talk."
      narrow
    >
      <FewWords contact={contact} kind={one(kind)} />
    </Page>
  )
}
