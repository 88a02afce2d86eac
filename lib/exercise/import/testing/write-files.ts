import { csvText } from '@/lib/files/csv'
import { atOnce } from '@/lib/files/in-turns'
import type { FoundFile } from '../found'
import { readMovement } from '../movement-file'

/** A workout a test makes a file of. */
export type Made = { start: Date; seconds: number; metres: number; sport: string }

const NORTH_DEGREE_M = (Math.PI / 180) * 6_371_008.8

export const bytesOf = (text: string) => new TextEncoder().encode(text)

export function readAll(file: string | Uint8Array): FoundFile {
  return atOnce(readMovement(typeof file === 'string' ? bytesOf(file) : file))
}

/** Straight north, in as many points as are asked for. */
export function gpxFile(made: readonly Made[], { points = 5 } = {}): string {
  const tracks = made.map(({ start, seconds, metres, sport }) => {
    const trackpoints = Array.from({ length: points }, (_, at) => {
      const part = at / (points - 1)
      const time = new Date(start.getTime() + seconds * 1000 * part).toISOString()
      return `<trkpt lat="${(metres * part) / NORTH_DEGREE_M}" lon="7"><time>${time}</time></trkpt>`
    })
    return `<trk><type>${sport}</type><trkseg>${trackpoints.join('')}</trkseg></trk>`
  })
  return `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">${tracks.join('')}</gpx>`
}

/** In as many laps as are asked for. */
export function tcxFile(made: readonly Made[], { laps = 1 } = {}): string {
  const activities = made.map(({ start, seconds, metres, sport }) => {
    const lap = `<Lap StartTime="${start.toISOString()}"><TotalTimeSeconds>${seconds / laps}</TotalTimeSeconds><DistanceMeters>${metres / laps}</DistanceMeters></Lap>`
    return `<Activity Sport="${sport}"><Id>${start.toISOString()}</Id>${lap.repeat(laps)}</Activity>`
  })
  return `<?xml version="1.0"?><TrainingCenterDatabase><Activities>${activities.join('')}</Activities></TrainingCenterDatabase>`
}

const stravaHeader = [
  ...['Activity ID', 'Activity Date', 'Activity Name', 'Activity Type', 'Activity Description'],
  ...['Elapsed Time', 'Distance', 'Max Heart Rate', 'Relative Effort', 'Commute'],
  ...['Activity Private Note', 'Activity Gear', 'Filename', 'Athlete Weight', 'Bike Weight'],
  ...['Elapsed Time', 'Moving Time', 'Distance', 'Max Speed', 'Average Speed', 'Elevation Gain'],
]

export function stravaRow({ start, seconds, metres, sport }: Made, at = 0): string[] {
  const row = stravaHeader.map(() => '')
  const written = start.toLocaleString('en-US', {
    timeZone: 'UTC',
    dateStyle: 'medium',
    timeStyle: 'medium',
  })
  row.splice(
    0,
    7,
    String(9_000_000 + at),
    written,
    'Noon, outside',
    sport,
    'a “b”\n"c"',
    String(seconds),
    String(metres / 1000),
  )
  row.splice(16, 2, String(seconds), String(metres))
  return row
}

export function stravaFile(
  made: readonly Made[],
  header: readonly string[] = stravaHeader,
): string {
  return csvText([header, ...made.map(stravaRow)])
}
