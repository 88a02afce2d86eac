import { isStorable } from '@/lib/storable'

/** How long a tag may be, in characters, and how many one application may have. */
export const LONGEST_TAG = 40
export const MOST_TAGS = 20

/** The tags in a line of text, between commas: trimmed, lower-cased, each of them once. */
export function readTags(line: string): string[] {
  const tags = line
    .split(/[,;\n]/)
    .map(asTag)
    .filter((tag) => tag !== '')
  return [...new Set(tags)].slice(0, MOST_TAGS)
}

/** The same as they stand in a field. */
export function writeTags(tags: readonly string[]): string {
  return tags.join(', ')
}

function asTag(words: string): string {
  const tag = words.normalize('NFC').replace(/\s+/g, ' ').replace(/^ ?#/, '').trim().toLowerCase()
  const short = tag.slice(0, LONGEST_TAG).trim()
  return isStorable(short) ? short : ''
}
