import { z } from 'zod'
import { MOST_POINTS, type Point } from './point'
import { type Control, controls } from './words'

/** Shorter than this, a “sentence” is a stray mark. */
const SHORTEST = 3
const ABBREVIATED = /(^|[\s(])(dr|mrs?|ms|prof|st|no|vs|e\.g|i\.e|approx)\.$/i

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Cuts what came back into its points: by lines, bullets and sentences. No word is lost. */
export function cutIntoPoints(text: string): string[] {
  const cut = text.split(/\r?\n/).map(withoutBullet).flatMap(sentencesOf)
  const kept = cut.slice(0, MOST_POINTS - 1)
  const rest = cut.slice(MOST_POINTS - 1).join('\n')
  return rest ? [...kept, rest] : kept
}

/** What is to be sorted: what she has sorted before, or a first cut of the words. */
export function pointsToSort(kept: string | null, words: string): Point[] {
  return readPoints(kept) ?? cutIntoPoints(words).map((text) => ({ text, control: null }))
}

const stored = z.array(z.object({ text: z.string(), control: z.enum(controls).nullable() }))

export function writePoints(points: Point[]): string {
  return JSON.stringify(points)
}

/** The points as they were kept, or null when none have been. */
export function readPoints(text: string | null): Point[] | null {
  return text === null ? null : stored.parse(JSON.parse(text))
}

function withoutBullet(line: string): string {
  return line.trim().replace(/^([-*•–—·]|\d{1,2}[.)])\s+/, '')
}

function sentencesOf(line: string): string[] {
  const found: string[] = []
  for (const { segment } of sentences.segment(line)) {
    const sentence = segment.trim()
    const last = found.at(-1)
    const goesOn = sentence.length < SHORTEST || ABBREVIATED.test(last ?? '')
    if (last !== undefined && goesOn) found[found.length - 1] = `${last} ${sentence}`.trim()
    else if (sentence) found.push(sentence)
  }
  return found
}

/** How they were sorted, for reading: "2 in your control, 1 not in it, 1 unclear." */
export function sortedInWords(points: Point[]): string {
  const count = (control: Control) => points.filter((point) => point.control === control).length
  const parts = [
    [count('mine'), 'in your control'],
    [count('not-mine'), 'not in it'],
    [count('unclear'), 'unclear'],
  ] as const
  const said = parts.filter(([many]) => many > 0).map(([many, where]) => `${many} ${where}`)
  return said.length > 0 ? `Sorted: ${said.join(', ')}.` : 'Kept as it is, unsorted.'
}
