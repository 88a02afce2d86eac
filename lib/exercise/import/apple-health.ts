import { tooMany } from '@/lib/files/size'
import { amount, type Found } from './found'
import { instantOf } from './instants'
import { MOST_WORKOUTS } from './size'
import { xmlParser } from './xml'

type Attributes = Readonly<Record<string, string>>

const metres: Record<string, number> = {
  m: 1,
  km: 1000,
  mi: 1609.344,
  yd: 0.9144,
  ft: 0.3048,
  cm: 0.01,
}
const seconds: Record<string, number> = { s: 1, sec: 1, min: 60, hr: 3600, h: 3600 }

/**
 * The workouts of Apple Health’s export.xml, read as a stream: of a file as large as a film nothing
 * is kept but the workouts found so far. It stops where nobody wants them any more.
 *
 * @throws Refusal when it is damaged, or brings more than are taken in at once.
 */
export async function readAppleHealth(
  file: ReadableStream<Uint8Array>,
  isWanted: (bytesRead: number) => boolean | Promise<boolean> = () => true,
): Promise<Found[]> {
  const { found, parser } = workoutParser()
  const decoder = new TextDecoder()
  const reader = file.getReader()
  let bytesRead = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      parser.write(decoder.decode(value, { stream: true }))
      bytesRead += value.byteLength
      if (!(await isWanted(bytesRead))) return []
      if (found.length > MOST_WORKOUTS) throw tooMany('20,000 workouts')
    }
    parser.write(decoder.decode())
    parser.end()
  } finally {
    // Whatever went wrong, the rest of the file is not read for nothing.
    await reader.cancel().catch(() => undefined)
  }
  return found
}

function workoutParser() {
  const found: Found[] = []
  let depth = 0
  let open: { workout: Found; at: number } | null = null
  const parser = xmlParser({
    opened: (name, attributes) => {
      depth += 1
      if (name === 'Workout') open = { workout: workoutIn(attributes), at: depth }
      // Deeper ones belong to the parts of a workout, whose sums are its own already.
      else if (open && depth === open.at + 1) addTo(open.workout, name, attributes)
    },
    closed: (name) => {
      depth -= 1
      if (name !== 'Workout' || !open) return
      found.push(open.workout)
      open = null
    },
  })
  return { found, parser }
}

function workoutIn(said: Attributes): Found {
  const start = instantOf(said.startDate)
  const end = instantOf(said.endDate)
  const lasted = measured(said.duration, said.durationUnit ?? 'min', seconds)
  return {
    start,
    seconds: lasted ?? (start === null || end === null ? null : (end - start) / 1000),
    distance: measured(said.totalDistance, said.totalDistanceUnit ?? 'km', metres),
    climb: null,
    sport: ownLetters(said.workoutActivityType ?? ''),
  }
}

// A part of a text keeps all of it in memory, and each of these would keep the piece of the file it
// stood in: 370 MB for 2,000 workouts.
function ownLetters(text: string): string {
  return [...text].join('')
}

function addTo(workout: Found, name: string, said: Attributes): void {
  if (name === 'WorkoutStatistics' && /Distance/.test(said.type ?? '')) {
    workout.distance = measured(said.sum, said.unit ?? 'km', metres) ?? workout.distance
  }
  if (name === 'MetadataEntry' && said.key === 'HKElevationAscended') {
    const [value, unit = 'm'] = said.value?.trim().split(/\s+/) ?? []
    workout.climb = measured(value, unit, metres)
  }
}

function measured(
  value: string | undefined,
  unit: string,
  units: Record<string, number>,
): number | null {
  const number = amount(value)
  const factor = units[unit.trim().toLowerCase()]
  return number === null || factor === undefined ? null : number * factor
}
