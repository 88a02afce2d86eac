import type { Metadata } from 'next'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { Page } from '@/app/_ui/page'
import { getContact } from '@/db/network/queries'
import { readOther } from '@/lib/network/filter'
import { searchIn } from '@/lib/params'
import { requireUser } from '@/lib/server/require-user'
import { AsOne } from './as-one'
import { WhoElse } from './who-else'

export const metadata: Metadata = { title: 'One person, two cards' }

export default async function MergePage({
  params,
  searchParams,
}: PageProps<'/network/[id]/merge'>) {
  const id = await idOr404(params)
  const asked = await searchParams
  const person = await requireUser()
  const contact = await foundOr404(getContact(person.id, id))
  const otherId = readOther(asked, id)
  const other = otherId && (await foundOr404(getContact(person.id, otherId)))
  if (other) {
    return (
      <Page
        title={`${contact.name} and ${other.name}`}
        lead="As one card. What this one says stands, the other fills its gaps, and your own words of both stay."
        narrow
      >
        <AsOne contact={contact} other={other} />
      </Page>
    )
  }
  return (
    <Page
      title={`${contact.name}, kept twice?`}
      lead="Choose the other card. You see what would stay and what would move before anything does."
      narrow
    >
      <WhoElse contact={contact} search={searchIn(asked)} />
    </Page>
  )
}
