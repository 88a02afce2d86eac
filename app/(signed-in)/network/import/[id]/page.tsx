import type { Metadata } from 'next'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { getPeopleFile } from '@/db/network/imports/queries'
import { requireUser } from '@/lib/server/require-user'
import { PeopleAreIn } from './people-are-in'
import { PeoplePreview } from './people-preview'
import { PeopleTakenBack } from './people-taken-back'

export const metadata: Metadata = { title: 'Import people' }

export default async function OnePeopleFilePage({ params }: PageProps<'/network/import/[id]'>) {
  const id = await idOr404(params)
  const { id: userId } = await requireUser()
  const kept = await foundOr404(getPeopleFile(userId, id))
  if (kept.undoneAt) return <PeopleTakenBack kept={kept} />
  if (kept.finishedAt) return <PeopleAreIn kept={kept} />
  return <PeoplePreview kept={kept} />
}
