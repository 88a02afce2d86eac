import { z } from 'zod'
import { Refusal } from '@/lib/refusal'
import type { Found } from './found'

const LONGEST_SPORT = 100
const FARTHEST_M = 10_000_000
const HIGHEST_M = 100_000
const LAST_INSTANT = 8_640_000_000_000_000

const number = z.number().nullable()
const start = z.number().min(-LAST_INSTANT).max(LAST_INSTANT).nullable()

// Strict: nothing but these ever comes along, whoever has put the file together.
const workouts = z.array(
  z.strictObject({
    ...{ start, seconds: number, distance: number, climb: number },
    sport: z.string(),
    line: z.number().int().positive().optional(),
  }),
)
const fromBrowser = z.strictObject({ appleHealth: workouts })

export const NONE_OF_THEM =
  'That file is none of those that can be read here: GPX, TCX, FIT, Strava’s activities.csv, or Apple Health’s export.xml.'

/** Workouts as they are kept between choosing a file and taking it in. */
export function packed(found: readonly Found[]): string {
  return JSON.stringify(found.map(tidied))
}

/** What `packed` has packed. */
export function unpacked(text: string): Found[] {
  return workouts.parse(JSON.parse(text))
}

/** What a browser found in Apple Health’s export, in place of the file, which stays where it is. */
export function packedForSending(found: readonly Found[]): string {
  return JSON.stringify({ appleHealth: found.map(tidied) })
}

/** @throws Refusal when it is another JSON file. */
export function unpackedFromBrowser(text: string): Found[] {
  const sent = fromBrowser.safeParse(asJson(text))
  if (!sent.success) throw new Refusal(NONE_OF_THEM)
  return sent.data.appleHealth.map(tidied)
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Whole numbers, and none that could only be a slip of the device. */
function tidied({ start, seconds, distance, climb, sport, line }: Found): Found {
  return {
    start: start === null ? null : Math.round(start),
    seconds: seconds === null ? null : Math.round(seconds),
    distance: within(distance, FARTHEST_M),
    climb: within(climb, HIGHEST_M),
    sport: sport.trim().slice(0, LONGEST_SPORT).toWellFormed(),
    line,
  }
}

function within(metres: number | null, most: number): number | null {
  return metres !== null && metres > 0 && metres <= most ? Math.round(metres) : null
}
