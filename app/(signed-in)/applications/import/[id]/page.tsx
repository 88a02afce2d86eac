import type { Metadata } from 'next'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { CUT_OFF_AFTER } from '@/db/applications/imports/commands'
import { getImport } from '@/db/applications/imports/queries'
import { requireUser } from '@/lib/server/require-user'
import { InTheList } from './in-the-list'
import { OnItsWay } from './on-its-way'
import { Preview } from './preview'
import { TakenBack } from './taken-back'

export const metadata: Metadata = { title: 'Import applications' }

export default async function OneImportPage({ params }: PageProps<'/applications/import/[id]'>) {
  const id = await idOr404(params)
  const { id: userId, now } = await requireUser()
  const kept = await foundOr404(getImport(userId, id))
  if (kept.undoneAt) return <TakenBack kept={kept} />
  if (kept.finishedAt) return <InTheList kept={kept} />
  const began = kept.startedAt?.getTime()
  if (began && now.getTime() - began < CUT_OFF_AFTER) return <OnItsWay kept={kept} />
  return <Preview kept={kept} wasCutOff={began !== undefined} />
}
