import type { Metadata } from 'next'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { Page } from '@/app/_ui/page'
import { getRecovery } from '@/db/recovery/queries'
import { requireUser } from '@/lib/server/require-user'
import { AfterWhich } from '../../after-which'
import { PieList } from '../pie-list'

export const metadata: Metadata = { title: 'A pie of what played a part' }

/** A responsibility pie, as cognitive therapists use it (Christine Padesky). */
export default async function PiePage({ params }: PageProps<'/perspective/pie/[id]'>) {
  const id = await idOr404(params)
  const person = await requireUser()
  const { company } = await foundOr404(getRecovery(person.id, id))
  return (
    <Page
      title="A pie of what played a part"
      lead="When something goes wrong, one’s own part is easily the only one in view. Give everything else its share first, and look at what is left for you last."
    >
      <AfterWhich recoveryId={id} company={company} />
      <PieList recoveryId={id} />
    </Page>
  )
}
