import { Refusal } from '@/lib/refusal'
import { windows1252 } from './windows-1252'

type Signature = { bytes: readonly number[]; no: string }

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0))
const ZIP = ascii('PK')
const UNPACK = 'Unpack it, then choose the CSV inside.'
const SAVE_AS = 'Open it, save it as CSV, then choose the CSV.'
const NOT_TEXT = 'That file is not text. Choose a CSV file.'
const CUT =
  'That file holds empty characters (NUL), so it is damaged or not a CSV. Save it as CSV again.'

const signatures: readonly Signature[] = [
  { bytes: ascii('%PDF'), no: 'That is a PDF, not a CSV. Export the list itself as CSV.' },
  { bytes: [0x1f, 0x8b], no: `That is a gzip archive, not a CSV. ${UNPACK}` },
  { bytes: ascii('Rar!'), no: `That is a RAR archive, not a CSV. ${UNPACK}` },
  { bytes: ascii('7z\xbc\xaf'), no: `That is a 7z archive, not a CSV. ${UNPACK}` },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], no: `That is an Excel workbook, not a CSV. ${SAVE_AS}` },
  { bytes: ascii('{\\rtf'), no: `That is a text document, not a CSV. ${SAVE_AS}` },
  { bytes: ascii('SQLite format 3'), no: 'That is a database, not a CSV.' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], no: 'That is a picture, not a CSV.' },
  { bytes: [0xff, 0xd8, 0xff], no: 'That is a picture, not a CSV.' },
  { bytes: ascii('GIF8'), no: 'That is a picture, not a CSV.' },
]

/**
 * The text of a file somebody chose: UTF-8, UTF-16, Windows-1252 or Mac Roman.
 * @throws Refusal when it is empty, packed, a workbook, or no text at all.
 */
export function decodeFile(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new Refusal('That file is empty.')
  refusePacked(bytes)
  for (const { bytes: start, no } of signatures) if (startsWith(bytes, start)) throw new Refusal(no)
  const text = decode(bytes)
  refuseOtherText(text)
  return text
}

function refusePacked(bytes: Uint8Array): void {
  if (!startsWith(bytes, ZIP) || (bytes[2] ?? 255) > 8) return
  const names = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  if (names.includes('xl/') || names.includes('[Content_Types].xml')) {
    throw new Refusal(`That is an Excel workbook, not a CSV. ${SAVE_AS}`)
  }
  if (names.includes('opendocument') || names.includes('.iwa')) {
    throw new Refusal(`That is a spreadsheet document, not a CSV. ${SAVE_AS}`)
  }
  throw new Refusal(`That is a zip archive, not a CSV. ${UNPACK}`)
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}

function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes)
  const wide = wideEncoding(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  if (isBinary(bytes)) throw new Refusal(NOT_TEXT)
  return utf8(bytes) ?? eightBit(bytes)
}

// Western text in UTF-16 has a NUL in nearly every second byte, always on the same side.
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 2000)
  if (head.length < 4 || bytes.length % 2 === 1) return null
  let [even, odd] = [0, 0]
  head.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) even += 1
    if (byte === 0 && at % 2 === 1) odd += 1
  })
  const many = head.length * 0.35
  if (odd > many && even === 0) return 'utf-16le'
  return even > many && odd === 0 ? 'utf-16be' : null
}

function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8000)
  const strange = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 26))
  return strange.length > head.length * 0.02
}

function utf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  if (!text.includes('\ufffd')) return text
  // A few damaged characters among many good ones are still UTF-8, not another encoding.
  const damaged = count(text, /\ufffd/g)
  return count(text, /[^\p{ASCII}\ufffd]/gu) > damaged * 4 ? text : null
}

// In Windows-1252 these capitals and signs never follow a small letter; in Mac Roman the same
// bytes are é, ä, ü, è and their like.
function eightBit(bytes: Uint8Array): string {
  const windows = windows1252(bytes)
  return /[a-z][ŽŠŸŒ‡ˆ‰ƒ\u0081\u008d\u008f\u0090\u009d]/.test(windows)
    ? new TextDecoder('macintosh').decode(bytes)
    : windows
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0
}

function refuseOtherText(text: string): void {
  if (text.includes('\u0000')) throw new Refusal(CUT)
  const start = text.slice(0, 200).trimStart().toLowerCase()
  if (text.slice(0, 5000).trim() === '' && text.trim() === '') {
    throw new Refusal('That file is empty.')
  }
  if (/^(<!doctype html|<html|<\?xml)/.test(start)) {
    throw new Refusal('That is a web page, not a CSV. Export the list itself as CSV.')
  }
  if (/^[{[]\s*["{[\]}]/.test(start) && isJson(text)) {
    throw new Refusal('That is a JSON file, not a CSV. Export the list as CSV.')
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
