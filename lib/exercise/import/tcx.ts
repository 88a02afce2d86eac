import type { Work } from '@/lib/files/in-turns'
import { amount, type Found } from './found'
import { instantOf } from './instants'
import { climbMeter } from './track'
import { readXml } from './xml'

type Activity = {
  sport: string
  start: number | null
  seconds: number | null
  distance: number | null
  climb: ReturnType<typeof climbMeter>
}

/**
 * The activities of a TCX file, their laps added up; where they have been is not even looked at.
 *
 * @throws Refusal when it is damaged.
 */
export function* readTcx(text: string): Work<Found[]> {
  const found: Found[] = []
  const path: string[] = []
  let activity: Activity | null = null
  yield* readXml(text, {
    opened: (name, attributes) => {
      path.push(name)
      if (name === 'Activity') activity = newActivity(attributes.Sport)
      if (name === 'Lap' && activity) activity.start ??= instantOf(attributes.StartTime)
    },
    text: (words) => {
      if (activity) hear(activity, { name: path.at(-1), inside: path.at(-2), words })
    },
    closed: (name) => {
      path.pop()
      if (name !== 'Activity' || !activity) return
      found.push({ ...activity, climb: activity.climb.metres() })
      activity = null
    },
  })
  return found
}

function newActivity(sport = ''): Activity {
  return { sport, start: null, seconds: null, distance: null, climb: climbMeter() }
}

function hear(
  activity: Activity,
  { name, inside, words }: { name?: string; inside?: string; words: string },
): void {
  if (inside === 'Activity' && name === 'Id') activity.start ??= instantOf(words)
  const value = amount(words)
  if (value === null) return
  if (inside === 'Lap' && name === 'TotalTimeSeconds')
    activity.seconds = plus(activity.seconds, value)
  if (inside === 'Lap' && name === 'DistanceMeters')
    activity.distance = plus(activity.distance, value)
  if (inside === 'Trackpoint' && name === 'AltitudeMeters') activity.climb.add(value)
}

function plus(sum: number | null, more: number): number {
  return (sum ?? 0) + more
}
