import { refuseMoreLines, tooMany } from '@/lib/files/size'
import { Refusal } from '@/lib/refusal'
import type { PeopleFile } from './people-file'

export const PEOPLE_FILE_TOO_LARGE =
  'That file is larger than 5 MB. Split it, or leave pictures out of it, and choose one part after the other.'

const MOST_LINES = 200_000
const MOST_PEOPLE = 20_000
const MOST_COLUMNS = 300

/** @throws Refusal when a text has so many lines that reading it would keep everyone waiting. */
export function refuseTooManyLines(text: string): void {
  refuseMoreLines(text, MOST_LINES)
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
