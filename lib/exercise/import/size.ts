import { tooMany } from '@/lib/files/size'
import { Refusal } from '@/lib/refusal'
import type { Found } from './found'

export const MOVEMENT_FILE_TOO_LARGE =
  'That file is larger than 5 MB. A GPX, TCX or FIT file of one activity is smaller; of Strava’s archive choose activities.csv alone.'

/** The most workouts one file brings. */
export const MOST_WORKOUTS = 20_000

/** @throws Refusal when it has more workouts than are taken in at once, or none. */
export function refuseTooManyOrNone(found: readonly Found[]): void {
  if (found.length === 0) throw new Refusal('There are no workouts in that file.')
  if (found.length > MOST_WORKOUTS) throw tooMany('20,000 workouts')
}
