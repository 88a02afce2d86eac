import { type Day, parseDay } from '@/lib/day'
import { atOnce } from '@/lib/files/in-turns'
import { type PeopleFile, readPeople } from '../people-file'
import { type PeoplePlan, planPeople } from '../plan'
import type { Known } from '../same-person'

export function day(text: string): Day {
  const found = parseDay(text)
  if (!found) throw new Error(`${text} is no day`)
  return found
}

export const today = day('2026-11-24')

export function readAll(text: string): PeopleFile {
  return atOnce(readPeople(text))
}

/** A file of people as it would be taken in. */
export function planOf(
  text: string,
  { known = [], keepDuplicates = false }: { known?: Known[]; keepDuplicates?: boolean } = {},
): PeoplePlan {
  return atOnce(planPeople(readAll(text), { known, keepDuplicates, today }))
}
