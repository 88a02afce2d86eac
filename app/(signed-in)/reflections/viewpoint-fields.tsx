import { Hidden } from '@/app/_ui/fields'
import type { Viewpoint } from '@/lib/reflections/look-back'

/** What a form of a look back belongs to, and where it leads on. */
export function ViewpointFields({
  viewpoint,
  applicationId,
}: {
  viewpoint: Viewpoint
  applicationId: string | null
}) {
  const { recoveryId, interviewId } = viewpoint
  return (
    <>
      {recoveryId && <Hidden name="recoveryId" value={recoveryId} />}
      {interviewId && <Hidden name="interviewId" value={interviewId} />}
      {applicationId && <Hidden name="applicationId" value={applicationId} />}
    </>
  )
}

/** Where a screen that has not been sent yet is kept while she types. */
export function lookBackPlace(screen: string, { recoveryId, interviewId }: Viewpoint): string {
  return `reflections:${screen}:${recoveryId ?? interviewId ?? 'anew'}`
}
