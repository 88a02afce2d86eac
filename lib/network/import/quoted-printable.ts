const ASCII = /^[\t -~]*$/

/** Text as older cards spell it, “M=C3=BCller” (RFC 2045), in the letters it was written in. */
export function decodeQuotedPrintable(text: string, charset = 'utf-8'): string {
  const decoder = decoderOf(charset)
  if (ASCII.test(text)) return decoder.decode(bytesOf(text))
  // A program that left some letters as they are: only what is spelled out is bytes.
  return text.replace(/(?:=[0-9a-f]{2})+/gi, (run) => decoder.decode(bytesOf(run)))
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

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset)
  } catch {
    // A name nobody knows, as some phones write.
    return new TextDecoder('utf-8')
  }
}
