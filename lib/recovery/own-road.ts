import { countOf } from '@/lib/plural'

/** How far this person's applications went, each counted at every stage it reached. */
export type OwnRoad = { applied: number; screening: number; interview: number; offer: number }

/**
 * The person's own road in sentences, from their record alone: nothing is said of a stage nobody
 * reached, and nothing at all under two applications.
 */
export function ownRoad({ applied, screening, interview, offer }: OwnRoad): string[] {
  if (applied < 2) return []
  const told: string[] = []
  if (screening > 0) told.push(`${screening} of ${applied} got past the first round.`)
  if (interview > 0) told.push(`${countOf(interview, 'time')} you were asked to an interview.`)
  if (offer > 0) told.push(`${countOf(offer, 'time')} somebody offered you the job.`)
  return told
}
