import { countOf } from '@/lib/plural'

/** How far this person's applications went, each counted at every stage it reached. */
export type OwnRoad = { sent: number; pastFirst: number; interviewed: number; offers: number }

/**
 * The person's own road in sentences, from their record alone: nothing is said of a stage nobody
 * reached, and nothing at all under two applications.
 */
export function ownRoad({ sent, pastFirst, interviewed, offers }: OwnRoad): string[] {
  if (sent < 2) return []
  const told: string[] = []
  if (pastFirst > 0) told.push(`${pastFirst} of ${sent} got past the first round.`)
  if (interviewed > 0) told.push(`${countOf(interviewed, 'time')} you were asked to an interview.`)
  if (offers > 0) told.push(`${countOf(offers, 'time')} somebody offered you the job.`)
  return told
}
