import type { Ending, Stage } from '@/lib/applications/words'
import type { NoCame } from './words'

const reached: Record<Stage, string> = {
  saved: 'You had found it and wanted it',
  applied: 'You put yourself forward',
  screening: 'You got through to a screening',
  interview: 'You got as far as an interview',
  offer: 'You got as far as an offer',
}

type Road = { stageReached: Stage; came: NoCame; ending: Ending | null }

/** How far the road went, as the first thing a recovery says. */
export function roadSoFar({ stageReached, came, ending }: Road): string {
  const road = `${reached[stageReached]}, and that stays yours.`
  if (came === 'word') return `They chose someone else. ${road}`
  if (ending === 'ghosted') return `No answer came, and you needn’t wait for it any longer. ${road}`
  return `It was quiet for a long time, and then it went on after all. ${road}`
}
