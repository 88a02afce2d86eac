import { Refusal } from '@/lib/refusal'

/** The largest file that is read, in bytes. */
export const MOST_FILE_BYTES = 5 * 1024 * 1024

/** @throws Refusal when a text has so many lines that reading it would keep everyone waiting. */
export function refuseMoreLines(text: string, most: number): void {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
  if (lines > most) throw tooMany(`${most.toLocaleString('en-GB')} lines`)
}

/** For a file that has more of something than is taken in at once. */
export function tooMany(most: string): Refusal {
  return new Refusal(
    `That file has more than ${most}. Split it into several files, and choose one after the other.`,
  )
}
