import { progress, type Touched } from '@/lib/recovery/progress'

export function Progress({ touched }: { touched: Touched[] }) {
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
