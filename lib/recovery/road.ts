import type { Stage } from '@/lib/applications/words'

const reached: Record<Stage, string> = {
  saved: 'You had found it and wanted it',
  applied: 'You put yourself forward',
  screening: 'You got through to a screening',
  interview: 'You got as far as an interview',
  offer: 'You got as far as an offer',
}

/** How far the road went, as the first thing a recovery says. */
export function roadSoFar(stageReached: Stage): string {
  return `They chose someone else. ${reached[stageReached]}, and that stays yours.`
}
