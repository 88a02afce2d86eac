import { looksLikeDay } from '@/lib/files/dates'
import { meaningOf } from './stage-meaning'

/** A stage as a cell names it, with the text of its day when the cell says one. */
export type StageWritten = { word: string; on: string | null }

const LONGEST_HISTORY = 4000
const ARROW = /\s*(?:→|⟶|➔|➜|➡️?|›|»|-+>|=+>|>)\s*/
const WEAK = /\s*[,;|/\n]\s*/
const KEYS =
  /^(stage|status|name|state|date|on|at|day|when|from|to|time|timestamp|changed_?at|none|null)$/i

/**
 * The stages in one cell, the last one being the current: “Interview”, “Applied > Screen”,
 * “['Applied', 'Rejected']”, a JSON list with or without days.
 */
export function stagesWritten(cell: string): StageWritten[] {
  const text = cell.trim()
  if (text === '' || text.length > LONGEST_HISTORY) return []
  if (/^[[({].*[\])}]$/s.test(text)) return inList(text)
  const steps = text.split(ARROW).filter(Boolean)
  if (steps.length > 1) return steps.map(withDay)
  const parts = text.split(WEAK).filter(Boolean)
  return parts.length > 1 && isHistory(parts) ? parts.map(withDay) : [{ word: text, on: null }]
}

// Python and JSON write lists, tuples and dictionaries alike enough to be read as a row of strings.
function inList(text: string): StageWritten[] {
  const written: StageWritten[] = []
  let dayAhead: string | null = null
  for (const token of stringsIn(text)) {
    const last = written.at(-1)
    if (looksLikeDay(token)) {
      if (last && last.on === null) last.on = token
      else dayAhead = token
    } else if (!KEYS.test(token)) {
      written.push({ word: token, on: dayAhead })
      dayAhead = null
    }
  }
  return written
}

function stringsIn(text: string): string[] {
  const quotedOnes = text.match(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g)
  const strings = quotedOnes
    ? quotedOnes.map((each) => each.slice(1, -1).replace(/\\(.)/g, '$1'))
    : text.slice(1, -1).split(',')
  return strings.map((each) => each.trim()).filter(Boolean)
}

// Commas and strokes also stand inside one status (“Applied, no referral”): they part stages only
// where every part is one and nothing follows an ending.
function isHistory(parts: string[]): boolean {
  return parts.every((part, at) => {
    const { kind } = meaningOf(withDay(part).word)
    return kind === 'stage' || (kind === 'ending' && at === parts.length - 1)
  })
}

function withDay(part: string): StageWritten {
  const match = /^(.*?)\s*(?:\(([^()]+)\)|[:@]\s*(\d.*)|\son\s(.+))$/.exec(part)
  const on = match?.[2] ?? match?.[3] ?? match?.[4]
  if (match && on && looksLikeDay(on)) return { word: match[1] ?? '', on }
  return { word: part.trim(), on: null }
}
