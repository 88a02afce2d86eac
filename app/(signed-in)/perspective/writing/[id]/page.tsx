import type { Metadata } from 'next'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { Page, Section } from '@/app/_ui/page'
import { getRecovery } from '@/db/recovery/queries'
import { one } from '@/lib/params'
import { fates } from '@/lib/perspective/words'
import { evidenceCalled } from '@/lib/recovery/evidence'
import { requireUser } from '@/lib/server/require-user'
import { EvidenceFigure } from '../../../recovery/evidence-card'
import { AfterWhich } from '../../after-which'
import { Evenings } from '../evenings'

export const metadata: Metadata = { title: 'Five evenings of writing' }

export default async function WritingPage({
  params,
  searchParams,
}: PageProps<'/perspective/writing/[id]'>) {
  const id = await idOr404(params)
  const now = one((await searchParams).now)
  const person = await requireUser()
  const { company } = await foundOr404(getRecovery(person.id, id))
  const card = evidenceCalled('writing-about-it')
  return (
    <Page
      title="Five evenings of writing"
      lead="Twenty minutes on each of five evenings, about what you lost and what it means to you. For nobody else."
    >
      <AfterWhich recoveryId={id} company={company} />
      <Section title="How it goes">
        <p>
          Write without stopping to mend anything: spelling and order don’t matter, and nobody marks
          it. Stay with the loss itself, how it feels, and what it changes for the life you had in
          mind. If it gets too much, stop. That is always allowed.
        </p>
      </Section>
      <Evenings recoveryId={id} now={fates.find((fate) => fate === now)} />
      <Section title="Who says that it helps">
        <EvidenceFigure card={card} />
        <p className="soft">{card.caveat}</p>
        <EvidenceFigure card={evidenceCalled('distance')} />
      </Section>
    </Page>
  )
}
