import { Refusal } from '@/lib/refusal'

/** The largest CV that is kept, in bytes. */
export const MOST_CV_BYTES = 5 * 1024 * 1024

const TOO_LARGE = 'That file is larger than 5 MB. A CV saved as a PDF is usually far smaller.'
const UNKNOWN = 'That is none of the kinds a CV can be: PDF, Word, OpenDocument, RTF or plain text.'

const PDF = 'application/pdf'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const ODT = 'application/vnd.oasis.opendocument.text'
const DOC = 'application/msword'
const RTF = 'application/rtf'
const TEXT = 'text/plain; charset=utf-8'

/**
 * The media type of a CV, told by its own bytes: what a browser or a name claims counts for nothing.
 *
 * @throws Refusal when it is empty, too large, or of no kind that a CV has.
 */
export function cvType(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new Refusal('That file is empty.')
  if (bytes.length > MOST_CV_BYTES) throw new Refusal(TOO_LARGE)
  const type = typeOf(bytes)
  if (!type) throw new Refusal(UNKNOWN)
  return type
}

/** A file's name without folders, control characters or anything a header could trip over. */
export function cleanFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const printable = [...last].filter((mark) => mark >= ' ' && mark !== '\u007f' && mark !== '"')
  return printable.join('').toWellFormed().trim().slice(0, 120) || 'CV'
}

function typeOf(bytes: Uint8Array): string | undefined {
  const start = latin(bytes.subarray(0, 1024))
  if (start.includes('%PDF-')) return PDF
  if (start.startsWith('{\\rtf')) return RTF
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return DOC
  if (start.startsWith('PK\u0003\u0004')) return packed(latin(bytes))
  return isText(bytes) ? TEXT : undefined
}

// Both kinds are zip archives: OpenDocument names itself first, Word has its document in a folder.
function packed(content: string): string | undefined {
  if (content.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return ODT
  return content.includes('word/document.xml') ? DOCX : undefined
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
