import type { Metadata } from 'next'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { Page } from '@/app/_ui/page'
import { getRecovery } from '@/db/recovery/queries'
import { evidenceCalled } from '@/lib/recovery/evidence'
import { requireUser } from '@/lib/server/require-user'
import { EvidenceFigure } from '../../../recovery/evidence-card'
import { AfterWhich } from '../../after-which'
import { LetterList } from '../letter-list'

export const metadata: Metadata = { title: 'A letter to yourself' }

export default async function LetterPage({ params }: PageProps<'/perspective/letter/[id]'>) {
  const id = await idOr404(params)
  const person = await requireUser()
  const { company } = await foundOr404(getRecovery(person.id, id))
  const card = evidenceCalled('self-compassion')
  return (
    <Page
      title="A letter to yourself"
      lead="The way you would write to a friend this had happened to: honest, and on their side."
    >
      <AfterWhich recoveryId={id} company={company} />
      <EvidenceFigure card={card} />
      <LetterList recoveryId={id} />
    </Page>
  )
}
