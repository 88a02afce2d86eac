import { type Ending, endingName, type Stage, stageName } from '@/lib/applications/words'

/** An ended road in a list: how far it went is what stands out, and how it ended stands beside it. */
export function Reached({ furthestStage, ending }: { furthestStage: Stage; ending: Ending }) {
  return (
    <span className="reached">
      <span className="badge ended">Reached {stageName(furthestStage)}</span>
      <span className="soft small">{endingName(ending)}</span>
    </span>
  )
}
