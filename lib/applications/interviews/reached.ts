import type { Day } from '@/lib/day'
import { moveTo } from '../changes'
import type { Fact } from '../history'
import { type Ending, type Stage, stages } from '../words'

type Standing = { stage: Stage; ending: Ending | null; stageSince: Day }

/** Whether it is still on its way to its first interview. */
export function isBeforeInterviews({ stage, ending }: Omit<Standing, 'stageSince'>): boolean {
  return ending === null && stages.indexOf(stage) < stages.indexOf('interview')
}

/** That an application has come to its interviews, or null when it has been so far already. */
export function reachInterviews(application: Standing, today: Day): Fact | null {
  return isBeforeInterviews(application) ? moveTo(application, 'interview', today, today) : null
}
