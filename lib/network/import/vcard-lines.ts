import { decodeQuotedPrintable } from './quoted-printable'

/** One property of a card: its value is readable, but its parts are not told apart yet. */
export type Property = {
  line: number
  name: string
  /** In capitals: WORK, PREF, PREF=1. */
  marks: readonly string[]
  value: string
}

const QUOTED_PRINTABLE = /[;=]QUOTED-PRINTABLE(?=[;:])/i

/**
 * The properties of a file of cards, each on one line, whichever way its lines were broken: folded
 * (RFC 6350, 2426), or softly, as version 2.1 does in quoted-printable. A line that is none, such as
 * the rest of a picture, is passed over.
 *
 * No library: those that are kept up know versions 3.0 and 4.0 only, and refuse a whole file for one
 * line of 2.1.
 */
export function* propertiesOf(text: string): Generator<Property> {
  const lines = text.split(/\r\n|\r|\n/)
  let keepsSpace = false
  for (let at = 0; at < lines.length; ) {
    const line = at + 1
    let whole = lines[at] ?? ''
    at += 1
    if (QUOTED_PRINTABLE.test(whole.slice(0, 200))) {
      while (whole.endsWith('=') && at < lines.length) {
        whole = whole.slice(0, -1) + lines[at]
        at += 1
      }
    }
    while (/^[ \t]/.test(lines[at] ?? '')) {
      whole += keepsSpace ? lines[at] : lines[at]?.slice(1)
      at += 1
    }
    const property = propertyOf(whole, line)
    if (!property) continue
    // Version 2.1 breaks lines at blanks, which stay; a card says its version on top.
    if (property.name === 'BEGIN') keepsSpace = false
    if (property.name === 'VERSION') keepsSpace = property.value.trim() === '2.1'
    yield property
  }
}

function propertyOf(text: string, line: number): Property | null {
  const colon = colonIn(text)
  if (colon < 1) return null
  const [named = '', ...given] = text.slice(0, colon).match(/(?:[^;"]|"[^"]*"?)+/g) ?? []
  const name = named
    .slice(named.lastIndexOf('.') + 1)
    .trim()
    .toUpperCase()
  if (!/^[A-Z][A-Z0-9-]*$/.test(name)) return null
  const params = given.map((param) => param.trim())
  const value = text.slice(colon + 1)
  const isSpelled = params.some((param) => /^(encoding=)?quoted-printable$/i.test(param))
  const charset = params.find((param) => /^charset=/i.test(param))?.slice('charset='.length)
  return {
    line,
    name,
    marks: params.flatMap(marksOf),
    value: isSpelled ? decodeQuotedPrintable(value, charset) : value,
  }
}

// TYPE=work,pref in new cards, and only WORK;PREF in old ones.
function marksOf(param: string): string[] {
  const plain = param.replaceAll('"', '').toUpperCase()
  return plain.startsWith('TYPE=') ? plain.slice('TYPE='.length).split(',') : [plain]
}

// The first colon outside quotation marks, unless those are never closed.
function colonIn(text: string): number {
  const outside = /^(?:[^":]|"[^"]*")*:/.exec(text.slice(0, 2000))
  return outside ? outside[0].length - 1 : text.indexOf(':')
}

/** A value’s parts between commas or semicolons that are no part of the words themselves. */
export function partsOf(value: string, between: ',' | ';'): string[] {
  const parts = ['']
  for (let at = 0; at < value.length; at += 1) {
    const sign = value[at] ?? ''
    if (sign === between) parts.push('')
    else {
      const isEscape = sign === '\\' && at + 1 < value.length
      parts[parts.length - 1] += isEscape ? sign + value[at + 1] : sign
      if (isEscape) at += 1
    }
  }
  return parts
}

/** The words of a value, or of one of its parts. */
export function wordsOf(value: string): string {
  return value
    .replace(/\\([\\,;:nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))
    .replace(/\r\n?/g, '\n')
    .trim()
}
