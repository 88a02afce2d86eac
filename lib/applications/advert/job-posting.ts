import { decodeEntities } from './html-to-text'
import { cleanLink } from './link'

/** A JSON object nobody has vouched for. */
export type Thing = Record<string, unknown>

const MOST_BLOCKS = 40
const LONGEST_BLOCK = 300_000
const MOST_THINGS = 3000
const DEEPEST = 8

/**
 * The schema.org JobPosting among a page's JSON-LD blocks: the one that names the page's own
 * address, else the first. Blocks that can't be read are passed over.
 */
export function jobPosting(blocks: readonly string[], url: string): Thing | null {
  const postings = blocks
    .filter((block) => block.includes('JobPosting'))
    .slice(0, MOST_BLOCKS)
    .flatMap((block) => postingsIn(parsed(block)))
  const page = cleanLink(url)
  const own = postings.find((posting) => page && addresses(posting).includes(page))
  return own ?? postings[0] ?? null
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** One or many, as schema.org allows everywhere, as a list. */
export function listed(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value.slice(0, 50) : [value]
}

/** Plain words of a value: itself, or its `name`; null when it has none. */
export function wordsOf(value: unknown, longest = 120): string | null {
  const [first] = listed(value)
  const text = isThing(first) ? (first.name ?? first['@value']) : first
  if (typeof text !== 'string') return null
  const words = decodeEntities(decodeEntities(text.slice(0, 2000)))
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words ? words.slice(0, longest).trim() : null
}

function parsed(block: string): unknown {
  const bare = block
    .slice(0, LONGEST_BLOCK)
    .replace(
      /<!--|-->|(?:\/\/|\/\*)?\s{0,4}<!\[CDATA\[(?:\s{0,4}\*\/)?|(?:\/\/|\/\*)?\s{0,4}\]\]>(?:\s{0,4}\*\/)?/g,
      '',
    )
    .trim()
    .replace(/;$/, '')
  return tried(bare) ?? tried(withoutControls(bare)) ?? tried(withoutControls(decodeEntities(bare)))
}

function tried(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

// Line feeds inside strings are forbidden in JSON, and common in adverts.
function withoutControls(text: string): string {
  return Array.from(text, (character) => (character < ' ' ? ' ' : character)).join('')
}

function postingsIn(root: unknown): Thing[] {
  const postings: Thing[] = []
  const waiting: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }]
  for (let seen = 0; waiting.length > 0 && seen < MOST_THINGS; seen += 1) {
    const next = waiting.shift()
    if (!next || next.depth > DEEPEST) continue
    if (isThing(next.value) && isPosting(next.value)) postings.push(next.value)
    else waiting.push(...inside(next.value).map((value) => ({ value, depth: next.depth + 1 })))
  }
  return postings
}

function inside(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.slice(0, 500)
  if (!isThing(value)) return []
  return [value['@graph'], value.mainEntity, value.itemListElement, value.item].filter(Boolean)
}

function isPosting(thing: Thing): boolean {
  return listed(thing['@type']).some(
    (type) => typeof type === 'string' && /(?:^|[/:])JobPosting$/.test(type),
  )
}

function addresses(posting: Thing): (string | null)[] {
  const page = posting.mainEntityOfPage
  return [posting.url, posting['@id'], posting.sameAs, isThing(page) ? page['@id'] : page].map(
    (each) => (typeof each === 'string' ? cleanLink(each) : null),
  )
}
