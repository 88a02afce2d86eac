const HEAD_BYTES = 16_384

/** The text of an XML file: UTF-8 unless its first bytes or its first line say otherwise. */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}

/**
 * The name of the element an XML file is made of, by its first bytes: "gpx", "HealthData". Null when
 * it is no XML.
 */
export function rootOf(bytes: Uint8Array): string | null {
  const head = decodeXml(bytes.subarray(0, HEAD_BYTES)).trimStart()
  if (!head.startsWith('<')) return null
  const bare = head.replace(/<!--[\s\S]*?(-->|$)/g, '').replace(/<\?[\s\S]*?(\?>|$)/g, '')
  const named =
    /<!DOCTYPE\s+([\w.:-]+)/i.exec(bare)?.[1] ?? /<([A-Za-z_][\w.:-]*)/.exec(bare)?.[1] ?? ''
  return named.slice(named.indexOf(':') + 1)
}

function encodingOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0x3c && second === 0) return 'utf-16le'
  if (first === 0 && second === 0x3c) return 'utf-16be'
  const line = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const declared = /<\?xml[^>]*\bencoding=["']([\w.:-]+)["']/i.exec(line)?.[1]
  return declared && !/^utf-?16/i.test(declared) && isKnown(declared) ? declared : 'utf-8'
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding) !== null
  } catch {
    return false
  }
}
