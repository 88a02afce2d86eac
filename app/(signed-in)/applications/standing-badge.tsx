import { type Ending, endingName, type Stage, stageName } from '@/lib/applications/words'

type Standing = { stage: Stage; furthestStage: Stage; ending: Ending | null }

/** Where it stands; when the road has ended, how far it went stays in sight. */
export function StandingBadge({ application }: { application: Standing }) {
  if (!application.ending)
    return <span className="badge going">{stageName(application.stage)}</span>
  return (
    <span className="badge ended">
      {endingName(application.ending)} · reached {stageName(application.furthestStage)}
    </span>
  )
}
