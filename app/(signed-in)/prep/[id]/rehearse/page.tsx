import type { Metadata } from 'next'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { Page } from '@/app/_ui/page'
import { getInterview } from '@/db/applications/interviews/queries'
import { evidenceCalled } from '@/lib/recovery/evidence'
import { readScreen } from '@/lib/recovery/rehearsal'
import { requireUser } from '@/lib/server/require-user'
import { EvidenceFigure } from '../../../recovery/evidence-card'
import { Rehearsal } from '../../../recovery/note/rehearsal'

export const metadata: Metadata = { title: 'Rehearse the next no' }

export default async function RehearsePage({
  params,
  searchParams,
}: PageProps<'/prep/[id]/rehearse'>) {
  const id = await idOr404(params)
  const search = await searchParams
  const person = await requireUser()
  const interview = await foundOr404(getInterview(person.id, id))
  const card = evidenceCalled('rehearsing')
  const isFirst = readScreen(search) === 'where'
  return (
    <Page
      title="Rehearse the next no"
      lead={`Before meeting ${interview.company}. Four short screens, two minutes, and any of them can stay empty.`}
      narrow
    >
      <Rehearsal interview={interview} params={search} />
      {isFirst && <EvidenceFigure card={card} />}
    </Page>
  )
}
