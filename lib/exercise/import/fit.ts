import { FitEncoder } from 'fit-file-parser/encoder'
import { getFitSportName, getFitSubSportName } from 'fit-file-parser/profile'
import {
  FitMessageReaderError,
  type FitRawMessage,
  fitTimestampToUnixMilliseconds,
  readFitMessages,
} from 'fit-file-parser/raw'
import { Refusal } from '@/lib/refusal'
import { readFitLeniently } from './fit-leniently'
import { fitSport } from './fit-sport'
import type { Found } from './found'

const SESSION = 18
/** Where a session keeps what, by the profile of the format. */
const fields = { start: 2, sport: 5, subSport: 6, elapsed: 7, timer: 8, distance: 9, ascent: 22 }
const LEAST_HEADER = 12

const CUT =
  'That FIT file ends in the middle, so nothing of it was read. Copy it from the watch or download it once more.'
const DAMAGED =
  'That FIT file is damaged, so nothing of it was read. Copy it from the watch or download it once more.'
const SESSIONLESS =
  'That FIT file holds no activity: it may be settings, a course, or a day’s steps. Choose one of the files in the watch’s folder “Activity”.'

/** Whether bytes begin as every FIT file does. */
export function isFit(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(8, 12)) === '.FIT'
}

/**
 * The sessions of a FIT file: indoors or out, as no position is needed, or read. Only those messages
 * are decoded, since all of them would take seconds in a large file.
 *
 * @throws Refusal when it is cut off, damaged, or of something else.
 */
export function readFit(bytes: Uint8Array): Found[] {
  const found = sessionsIn(whole(bytes))
  if (found.length === 0) throw new Refusal(SESSIONLESS)
  return found
}

// What stands behind the end of the first file, as some apps leave it, is no part of it.
function whole(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const length = bytes[0] ?? 0
  if (bytes.length < LEAST_HEADER + 2) throw new Refusal(CUT)
  const end = length + new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true) + 2
  if (end > bytes.length) throw new Refusal(CUT)
  const file = new Uint8Array(bytes.subarray(0, end))
  // A checksum of nought was never worked out; the reader insists on one.
  if (file[end - 2] === 0 && file[end - 1] === 0) {
    const sum = FitEncoder.calculateCRC(file.subarray(0, end - 2))
    file.set([sum & 0xff, sum >> 8], end - 2)
  }
  return file
}

function sessionsIn(file: Uint8Array<ArrayBuffer>): Found[] {
  try {
    return readFitMessages(file, { messageNumbers: [SESSION] }).messages.map(foundIn)
  } catch (error) {
    if (!(error instanceof FitMessageReaderError)) throw error
    const found = readFitLeniently(file)
    if (!found) throw new Refusal(DAMAGED)
    return found
  }
}

function foundIn(session: FitRawMessage): Found {
  const value = (field: keyof typeof fields) => unsigned(session, fields[field])
  const [start, timer, distance] = [value('start'), value('timer'), value('distance')]
  const thousandths = timer ?? value('elapsed')
  return {
    start: start === null ? null : fitTimestampToUnixMilliseconds(start),
    seconds: thousandths === null ? null : thousandths / 1000,
    distance: distance === null ? null : distance / 100,
    climb: value('ascent'),
    sport: sportOf(value('sport'), value('subSport')),
  }
}

function sportOf(sport: number | null, subSport: number | null): string {
  const name = sport === null ? '' : (getFitSportName(sport) ?? '')
  const under = subSport === null ? '' : (getFitSubSportName(subSport) ?? '')
  return fitSport(name, under)
}

// All ones mean “not measured”, in every width.
function unsigned({ fields: all, littleEndian }: FitRawMessage, number: number): number | null {
  const bytes = all.find(({ fieldNumber }) => fieldNumber === number)?.bytes
  if (!bytes || ![1, 2, 4].includes(bytes.length)) return null
  const ordered = littleEndian ? [...bytes].reverse() : [...bytes]
  const value = ordered.reduce((sum, byte) => sum * 256 + byte, 0)
  return value === 256 ** bytes.length - 1 ? null : value
}
