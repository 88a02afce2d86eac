import type { Day } from '@/lib/day'

type About = { recoveryId: string | null; applicationId: string | null; on: Day }

/**
 * Which questions were asked together: those of one recovery, or else on one application, or else
 * those that belong to none and were noted on one day.
 */
export function askedTogether({ recoveryId, applicationId, on }: About) {
  if (recoveryId) return { recoveryId }
  if (applicationId) return { applicationId }
  return { recoveryId: null, applicationId: null, on }
}
