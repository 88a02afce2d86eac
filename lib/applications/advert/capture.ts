import type { Capture } from './words'

const LONGEST_FRAGMENT = 600_000
const LONGEST = { url: 8000, title: 500, selection: 20_000, jsonLd: 60_000 }

/** What the bookmarklet put behind an address's "#"; null for anything else. */
export function readCapture(hash: string): Capture | null {
  const [, encoded] = /^#?capture=([^&#]+)$/.exec(hash.length > LONGEST_FRAGMENT ? '' : hash) ?? []
  const sent = encoded ? decoded(encoded) : null
  if (typeof sent !== 'object' || sent === null) return null
  const { url, title, selection, jsonLd } = {
    url: '',
    title: '',
    selection: '',
    jsonLd: [],
    ...sent,
  }
  if (typeof url !== 'string' || url.length > LONGEST.url || !/^https?:\/\/\S+$/i.test(url))
    return null
  return {
    url,
    title: cut(title, LONGEST.title),
    selection: cut(selection, LONGEST.selection),
    jsonLd: fitting(jsonLd),
  }
}

function decoded(encoded: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(encoded))
  } catch {
    return null
  }
}

function cut(value: unknown, longest: number): string {
  return typeof value === 'string'
    ? value.replaceAll('\u0000', '').slice(0, longest).toWellFormed()
    : ''
}

function fitting(value: unknown): string[] {
  let left = LONGEST.jsonLd
  const blocks = Array.isArray(value) ? value.slice(0, 50) : []
  return blocks.filter((block): block is string => {
    const fits = typeof block === 'string' && block.length <= left
    if (fits) left -= block.length
    return fits
  })
}
