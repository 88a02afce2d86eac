import { listBeliefs, sumRatings } from '@/db/perspective/beliefs'
import { averageShift } from '@/lib/perspective/shifts'
import { requireUser } from '@/lib/server/require-user'
import { ShiftChart } from './shift-chart'

const DRAWN = 20

/** How the newest beliefs moved, drawn; and how far on average, once there are enough. */
export async function Shifts() {
  const { id } = await requireUser()
  const [beliefs, rated] = await Promise.all([listBeliefs(id, { limit: DRAWN }), sumRatings(id)])
  const average = averageShift(rated)
  return (
    <div className="section">
      <ShiftChart beliefs={beliefs} />
      {average && <p>{average}</p>}
    </div>
  )
}
