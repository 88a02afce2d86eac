import type { Progress } from './import-query'

/** How far it is; before the first answer, only that it has begun. */
export function ProgressBar({ progress }: { progress: Progress | undefined }) {
  const hasBegun = progress !== undefined && progress.written > 0
  return (
    <div className="progress">
      <progress
        aria-label="Importing"
        max={hasBegun ? progress.planned : undefined}
        value={hasBegun ? progress.written : undefined}
      />
      <span className="soft">
        {hasBegun ? `${said(progress.written)} of ${said(progress.planned)}` : 'Reading the file…'}
      </span>
    </div>
  )
}

function said(count: number): string {
  return count.toLocaleString('en-GB')
}
