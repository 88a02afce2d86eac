import { progress } from '@/lib/recovery/progress'
import type { Closing, Step } from '@/lib/recovery/words'

export function Progress({ touched }: { touched: { step: Step; closing: Closing | null }[] }) {
  const { closed, total, text } = progress(touched)
  return (
    <div className="section">
      <p>
        <strong>{text}</strong> <span className="soft">steps closed, in any order</span>
      </p>
      <div className="meter" aria-hidden="true">
        <span style={{ width: `${(100 * closed) / total}%` }} />
      </div>
    </div>
  )
}
