const LONGEST_SOURCE = 400_000
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg', 'iframe'])
const BREAKS: Record<string, string> = { br: '\n', div: '\n', tr: '\n', dt: '\n', dd: '\n' }
const PARAGRAPHS = /^(?:p|h[1-6]|ul|ol|dl|table|section|article|header|footer|blockquote|hr|pre)$/
const A_TAG =
  /<\/?(?:script|style|section|article|p|br|div|ul|ol|li|b|strong|em|i|span|h[1-6]|table|a|html|body)\b[^<>]{0,400}>/i
const ESCAPED_TAG = /&(?:amp;)?lt;\/?(?:p|br|div|ul|ol|li|b|strong|em|span|h[1-6])\b/i

/**
 * The words of a page or mail: paragraphs apart, list items as "- ", entities as characters, at
 * most `longest` UTF-16 units. Reads markup that was escaped once or twice, and never fails.
 */
export function htmlToText(html: string, longest = 50_000): string {
  const source = unescapedMarkup(html.slice(0, LONGEST_SOURCE))
  const text = looksLikeHtml(source) ? withoutTags(source) : source
  return tidyLines(decodeEntities(text)).slice(0, longest).trimEnd()
}

export function looksLikeHtml(text: string): boolean {
  return A_TAG.test(text)
}

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  middot: '·',
  pound: '£',
  euro: '€',
  yen: '¥',
  copy: '©',
  reg: '®',
  trade: '™',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  Eacute: 'É',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ccedil: 'ç',
  ntilde: 'ñ',
  shy: '',
  zwnj: '',
}

export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, ...groups) => {
    const [decimal, hex, name] = groups
    if (typeof name === 'string') return NAMED[name] ?? NAMED[name.toLowerCase()] ?? whole
    return character(typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal))
  })
}

function unescapedMarkup(source: string): string {
  let text = source
  for (let round = 0; round < 2 && !looksLikeHtml(text) && ESCAPED_TAG.test(text); round += 1) {
    text = decodeEntities(text)
  }
  return text
}

function character(code: number): string {
  const storable = code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return storable ? String.fromCodePoint(code) : ' '
}

// One pass with indexOf: an expression for tags would try every "<" of a hostile text to its end.
function withoutTags(html: string): string {
  const parts: string[] = []
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at)
    parts.push(flat(html.slice(at, open < 0 ? html.length : open)))
    if (open < 0) break
    const tag = tagAt(html, open)
    parts.push(tag.instead)
    at = tag.end
  }
  return parts.join('')
}

function tagAt(html: string, open: number): { instead: string; end: number } {
  if (html.startsWith('<!--', open)) return { instead: '', end: after(html, '-->', open) }
  const [, slash = '', name = ''] =
    /^<(\/?)([a-z][a-z0-9]*|!|\?)/i.exec(html.slice(open, open + 24)) ?? []
  if (!name) return { instead: '<', end: open + 1 }
  const tag = name.toLowerCase()
  const end = after(html, '>', open)
  if (!slash && SILENT.has(tag))
    return { instead: ' ', end: after(html, '>', after(html, `</${name}`, end)) }
  return { instead: breakFor(tag, slash === '/'), end }
}

function breakFor(tag: string, closing: boolean): string {
  if (tag === 'li') return closing ? '' : '\n- '
  if (PARAGRAPHS.test(tag)) return '\n\n'
  return BREAKS[tag] ?? (tag === 'td' || tag === 'th' ? ' ' : '')
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? html.length : at + mark.length
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function tidyLines(text: string): string {
  const lines = text.split(/\r\n?|\n/).map((line) => line.replace(/[\s\u200b\ufeff]+/g, ' ').trim())
  return lines
    .join('\n')
    .replace(/^-\n+(?=[^\n-])/gm, '- ')
    .replace(/^-$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\n\n(?=- )/g, '\n')
    .trim()
}
