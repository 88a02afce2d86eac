import type { Metadata } from 'next'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { getMovementFile } from '@/db/exercise/imports/queries'
import { requireUser } from '@/lib/server/require-user'
import { MovementIsIn } from './movement-is-in'
import { MovementPreview } from './movement-preview'
import { MovementTakenBack } from './movement-taken-back'

export const metadata: Metadata = { title: 'Import workouts' }

export default async function OneMovementFilePage({ params }: PageProps<'/exercise/import/[id]'>) {
  const id = await idOr404(params)
  const { id: userId } = await requireUser()
  const kept = await foundOr404(getMovementFile(userId, id))
  if (kept.undoneAt) return <MovementTakenBack kept={kept} />
  if (kept.finishedAt) return <MovementIsIn kept={kept} />
  return <MovementPreview kept={kept} />
}
