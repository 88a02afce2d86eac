import { searchText } from '@/lib/search'

/** Somebody met for the first time. */
export type NewName = { name: string; company: string | null }

/** How many new people one form takes in, and how many an evening can hold. */
export const MOST_NEW_NAMES = 5
export const MOST_AT_A_MEET_UP = 200

/** What a name and company are told apart by: the same ones twice are one person. */
export function nameKey({ name, company }: NewName): string {
  return searchText(name, company)
}

/** Each new person once, however often they were written down. */
export function eachOnce(names: readonly NewName[]): NewName[] {
  return [...new Map(names.map((one) => [nameKey(one), one])).values()]
}

/** How they met, as it is kept with somebody new. */
export function metAt(meetUp: string): string {
  return `At ${meetUp}`
}
