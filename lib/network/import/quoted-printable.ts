import { windows1252 } from '@/lib/files/windows-1252'

const ASCII = /^[\t -~]*$/

type Decode = (bytes: Uint8Array) => string

/**
 * Text as older cards spell it, “M=C3=BCller” (RFC 2045), in the letters it was written in; without
 * a charset, in those that fit.
 */
export function decodeQuotedPrintable(text: string, charset?: string): string {
  const decode = decoderOf(charset)
  if (ASCII.test(text)) return decode(bytesOf(text))
  // A program that left some letters as they are: only what is spelled out is bytes.
  return text.replace(/(?:=[0-9a-f]{2})+/gi, (run) => decode(bytesOf(run)))
}

function bytesOf(text: string): Uint8Array {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const code = text[at] === '=' ? text.slice(at + 1, at + 3) : ''
    const isCode = /^[0-9a-f]{2}$/i.test(code)
    bytes.push(isCode ? Number.parseInt(code, 16) : text.charCodeAt(at))
    if (isCode) at += 2
  }
  return Uint8Array.from(bytes)
}

function decoderOf(charset: string | undefined): Decode {
  if (!charset) return utf8OrWindows
  try {
    const decoder = new TextDecoder(charset.replaceAll('"', '').trim())
    // “ISO-8859-1” is this one too, as it is for every browser.
    return decoder.encoding === 'windows-1252' ? windows1252 : (bytes) => decoder.decode(bytes)
  } catch {
    // A name nobody knows, as some phones write.
    return utf8OrWindows
  }
}

// Old Outlook says no charset and means the computer’s own.
function utf8OrWindows(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return windows1252(bytes)
  }
}
