import { decodeFile } from '@/lib/files/decode'
import type { Work } from '@/lib/files/in-turns'
import { refuseMoreLines } from '@/lib/files/size'
import { Refusal } from '@/lib/refusal'
import { isFit, readFit } from './fit'
import type { FoundFile } from './found'
import { readGpx } from './gpx'
import { NONE_OF_THEM, unpackedFromBrowser } from './sent'
import { readStrava } from './strava'
import { readTcx } from './tcx'
import { decodeXml, rootOf } from './xml-head'

const PACKED =
  'That is a packed file. Unpack it, then choose the file inside: activities.csv, export.xml, or a GPX, TCX or FIT file.'
const APPLE_NEEDS_SCRIPT =
  'Apple Health’s export is read in your browser, so that the file stays with you, and that needs JavaScript. Turn it on, then choose the file again.'
const MOST_LINES = 400_000

/**
 * What a file tells of movement. What kind it is, its first bytes say, whatever it is called.
 *
 * @throws Refusal saying why it can’t be read.
 */
export function* readMovement(bytes: Uint8Array): Work<FoundFile> {
  if (bytes.length === 0) throw new Refusal('That file is empty.')
  if (isFit(bytes)) return { kind: 'fit', found: readFit(bytes) }
  if (isPacked(bytes)) throw new Refusal(PACKED)
  const root = rootOf(bytes)
  if (root === 'gpx') return { kind: 'gpx', found: yield* readGpx(decodeXml(bytes)) }
  if (root === 'TrainingCenterDatabase') {
    return { kind: 'tcx', found: yield* readTcx(decodeXml(bytes)) }
  }
  if (root === 'HealthData') throw new Refusal(APPLE_NEEDS_SCRIPT)
  if (root !== null) throw new Refusal(NONE_OF_THEM)
  if (bytes[0] === '{'.charCodeAt(0)) {
    return { kind: 'apple-health', found: unpackedFromBrowser(new TextDecoder().decode(bytes)) }
  }
  return { kind: 'strava', found: yield* readSheet(bytes) }
}

function* readSheet(bytes: Uint8Array): Work<FoundFile['found']> {
  const text = decodedSheet(bytes)
  refuseMoreLines(text, MOST_LINES)
  yield
  const found = yield* readStrava(text)
  if (!found) throw new Refusal(NONE_OF_THEM)
  return found
}

// The reader of sheets would ask for a CSV, and here it might as well be another kind.
function decodedSheet(bytes: Uint8Array): string {
  try {
    return decodeFile(bytes)
  } catch (error) {
    throw error instanceof Refusal && !/empty/.test(error.message)
      ? new Refusal(NONE_OF_THEM)
      : error
  }
}

function isPacked([first, second, third]: Uint8Array): boolean {
  if (first === 0x1f && second === 0x8b) return true
  return first === 0x50 && second === 0x4b && (third ?? 255) <= 8
}
