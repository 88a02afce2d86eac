import type { Work } from '@/lib/files/in-turns'
import { Refusal } from '@/lib/refusal'
import { amount, type Found } from './found'
import { instantOf } from './instants'
import { climbMeter, wayMeter } from './track'
import { readXml } from './xml'

/** A track while it is read: when it began and ended, how far and how high; no point of it. */
type Track = {
  first: number | null
  last: number | null
  sport: string
  way: ReturnType<typeof wayMeter>
  climb: ReturnType<typeof climbMeter>
}

const TIMELESS =
  'That GPX file doesn’t say when it was: its points have no times, as with a planned route. So nothing can be taken in from it.'
const TRACKLESS =
  'There is no track in that GPX file, only places or a planned route. Choose the file of something you did.'

/**
 * The tracks of a GPX file, each as a workout.
 *
 * @throws Refusal when it is damaged, has no track, or none that says when it was.
 */
export function* readGpx(text: string): Work<Found[]> {
  const found: Found[] = []
  const path: string[] = []
  let track: Track | null = null
  yield* readXml(text, {
    opened: (name, { lat, lon }) => {
      path.push(name)
      if (name === 'trk') track = newTrack()
      if (name === 'trkseg') track?.way.lift()
      if (name === 'trkpt') track?.way.add({ lat: amount(lat) ?? 999, lon: amount(lon) ?? 999 })
    },
    text: (words) => {
      if (track) hear(track, { name: path.at(-1), inside: path.at(-2), words })
    },
    closed: (name) => {
      path.pop()
      if (name !== 'trk' || !track) return
      found.push(foundIn(track))
      track = null
    },
  })
  if (found.length === 0) throw new Refusal(TRACKLESS)
  if (found.every(({ start }) => start === null)) throw new Refusal(TIMELESS)
  return found
}

function newTrack(): Track {
  const meters = { way: wayMeter(), climb: climbMeter() }
  return { first: null, last: null, sport: '', ...meters }
}

function hear(
  track: Track,
  { name, inside, words }: { name?: string; inside?: string; words: string },
): void {
  if (inside === 'trk' && name === 'type') track.sport += words.trim()
  if (inside !== 'trkpt') return
  if (name === 'time') {
    const instant = instantOf(words)
    track.first ??= instant
    track.last = instant ?? track.last
  }
  const height = name === 'ele' ? amount(words) : null
  if (height !== null) track.climb.add(height)
}

function foundIn({ first, last, sport, way, climb }: Track): Found {
  return {
    start: first,
    seconds: first === null || last === null ? null : (last - first) / 1000,
    distance: way.metres(),
    climb: climb.metres(),
    sport,
  }
}
