const ASCII = /^[ -~]*$/

/** How headers and status words are compared: lower case, no accents, signs, emoji or camelCase. */
export function plainWords(text: string): string {
  if (ASCII.test(text)) return plainAscii(text)
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

// Most cells are plain letters, and these need none of the slower steps.
function plainAscii(text: string): string {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** A few characters of what stands in a cell, for a sentence that speaks about it. */
export function quoted(text: string): string {
  const line = text.slice(0, 80).replace(/\s+/g, ' ').trim()
  return `“${line.length > 40 ? `${line.slice(0, 39).toWellFormed()}…` : line}”`
}
