import FitParser, { type ParsedFit } from 'fit-file-parser'
import { fitSport } from './fit-sport'
import type { Found } from './found'

type Session = NonNullable<ParsedFit['sessions']>[number]

/** Every message is decoded, which would keep everyone waiting for seconds in a larger file. */
const MOST_BYTES = 1024 * 1024

/**
 * The sessions of a FIT file that is written a little differently from what the format asks, as by
 * some apps; null where it is damaged, which its checksum tells.
 */
export function readFitLeniently(file: Uint8Array<ArrayBuffer>): Found[] | null {
  if (file.length > MOST_BYTES) return null
  const read: { sessions: Session[] | null } = { sessions: null }
  try {
    // It may throw, or never call back: then there are none.
    new FitParser({ force: false }).parse(file.buffer, (problem, data) => {
      read.sessions = problem ? null : (data?.sessions ?? null)
    })
  } catch {
    return null
  }
  return read.sessions?.map(foundIn) ?? null
}

function foundIn(session: Session): Found {
  const start = session.start_time
  return {
    start: start instanceof Date ? start.getTime() : null,
    seconds: session.total_timer_time ?? session.total_elapsed_time ?? null,
    distance: session.total_distance ?? null,
    climb: session.total_ascent ?? null,
    sport: fitSport(String(session.sport ?? ''), String(session.sub_sport ?? '')),
  }
}
