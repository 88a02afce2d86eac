import { Refusal } from '@/lib/refusal'
import type { PeopleFile } from './people-file'

/** The largest file of people that is read, in bytes. */
export const MOST_PEOPLE_BYTES = 5 * 1024 * 1024
export const PEOPLE_FILE_TOO_LARGE =
  'That file is larger than 5 MB. Split it, or leave pictures out of it, and choose one part after the other.'

const MOST_LINES = 200_000
const MOST_PEOPLE = 20_000
const MOST_COLUMNS = 300

/** @throws Refusal when a text has so many lines that reading it would keep everyone waiting. */
export function refuseTooManyLines(text: string): void {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
  if (lines > MOST_LINES) throw tooMany('200,000 lines')
}

/** @throws Refusal when it has more people or columns than are taken in at once. */
export function refuseTooManyPeople({ entries, header }: PeopleFile): void {
  if (entries.length > MOST_PEOPLE) throw tooMany('20,000 people')
  if (header.length > MOST_COLUMNS) {
    throw new Refusal(
      'That file has more than 300 columns, so it is hardly a list of people. Keep only the columns you need, then choose it again.',
    )
  }
}

function tooMany(most: string): Refusal {
  return new Refusal(
    `That file has more than ${most}. Split it into several files, and choose one after the other.`,
  )
}
