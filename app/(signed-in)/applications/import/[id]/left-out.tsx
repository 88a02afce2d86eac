import type { ImportPlan } from '@/lib/applications/import/plan'
import { BadRows } from './bad-rows'
import { Duplicates } from './duplicates'

/** Rows that nothing is made of, and why. */
export function LeftOut({ id, plan: { duplicates, bad } }: { id: string; plan: ImportPlan }) {
  if (duplicates.length === 0 && bad.length === 0) return null
  return (
    <div>
      {duplicates.length > 0 && <Duplicates duplicates={duplicates} />}
      {bad.length > 0 && <BadRows id={id} bad={bad} />}
    </div>
  )
}
