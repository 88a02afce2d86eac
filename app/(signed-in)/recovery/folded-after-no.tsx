import type { ReactNode } from 'react'
import { findLatestNo } from '@/db/recovery/own-road'
import { isFresh } from '@/lib/recovery/running'
import { requireUser } from '@/lib/server/require-user'

/** Charts and counts: for a day after a no they stay folded until she asks for them. */
export async function FoldedAfterNo({ children }: { children: ReactNode }) {
  const { id, now } = await requireUser()
  const latest = await findLatestNo(id)
  if (!latest || !isFresh(latest.at, now)) return children
  return (
    <details>
      <summary>Figures can wait today. Show them now</summary>
      <div className="section">{children}</div>
    </details>
  )
}
