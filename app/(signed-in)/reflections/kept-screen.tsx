import Link from 'next/link'
import { findReflection } from '@/db/reflections/queries'
import type { Viewpoint } from '@/lib/reflections/look-back'
import type { Door } from '@/lib/reflections/words'
import { requireUser } from '@/lib/server/require-user'
import { Doors } from './doors'

type Props = { viewpoint: Viewpoint; reflectionId: string; door: Door; again: string }

/** The end of a look back: that it is kept, and when it comes back to her. */
export async function KeptScreen({ viewpoint, reflectionId, door, again }: Props) {
  const { id } = await requireUser()
  const kept = await findReflection(id, reflectionId)
  if (!kept) return <Doors viewpoint={viewpoint} />
  return (
    <>
      <p className="notice" role="status">
        Kept. It comes back by itself on the page for your next interview.
      </p>
      {door === 'best' && <p>Whatever they decided, you know what your best looks like now.</p>}
      <div className="buttons">
        <Link href={`/reflections/${kept.id}`} prefetch={false}>
          Read it, or add to it
        </Link>
        <Link href={again} prefetch={false}>
          {viewpoint.recoveryId ? 'Back to this step' : 'Look back once more'}
        </Link>
      </div>
    </>
  )
}
