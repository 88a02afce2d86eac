import { lengths } from '@/lib/lengths'
import { searchText } from '@/lib/search'

/** How many people one interview may have. */
export const MOST_PEOPLE = 12
/** How long their names may be together, one a line. */
export const longestPeople = MOST_PEOPLE * (lengths.name + 1)

export type Acquaintance = { id: string; name: string; company: string | null }
/** Who will be there: the ids of those she knows, and those she meets for the first time. */
export type Guests = { known: string[]; met: Acquaintance[] }

/** Names as they were typed, one a line, each of them once. */
export function readNames(text: string): string[] {
  const seen = new Map<string, string>()
  for (const name of text.split('\n').map((line) => line.trim())) {
    const key = nameKey(name)
    if (key && !seen.has(key)) seen.set(key, name)
  }
  return [...seen.values()]
}

/**
 * Tells the names of people she knows from those of people she doesn’t. Of two people with one
 * name it means whoever is in this interview already, or else whoever works there.
 */
export function guestsNamed(
  names: string[],
  acquaintances: Acquaintance[],
  {
    company,
    already = [],
    idFor,
  }: { company: string; already?: string[]; idFor: (name: string) => string },
): Guests {
  const found = names.map((name) => {
    const namesakes = acquaintances.filter((one) => nameKey(one.name) === nameKey(name))
    const meant =
      namesakes.find(({ id }) => already.includes(id)) ??
      colleaguesAt(company, namesakes)[0] ??
      namesakes[0]
    return { name, meant }
  })
  return {
    known: found.flatMap(({ meant }) => meant?.id ?? []),
    met: found.flatMap(({ name, meant }) => {
      return meant ? [] : [{ id: idFor(nameKey(name)), name, company }]
    }),
  }
}

/** Those of these people who work at a company, by its exact name whatever its case. */
export function colleaguesAt<Someone extends { company: string | null }>(
  company: string,
  people: Someone[],
): Someone[] {
  return people.filter((one) => nameKey(one.company ?? '') === nameKey(company))
}

function nameKey(name: string): string {
  return searchText(name.trim())
}
