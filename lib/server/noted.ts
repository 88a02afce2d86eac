import { listNotes } from '@/db/applications/queries'
import { searchText } from '@/lib/search'
import type { Person } from './require-user'

/** Opened in one go before others get a turn: 500 notes of 2 kB take about 8 ms. */
const AT_ONCE = 500
/** More than this many, and the words say too little to be worth looking for in notes. */
const MOST_FOUND = 1_000

/** The ids of the applications whose notes hold these words. They are sealed, so they are opened here. */
export async function findNoted(
  person: Person,
  search: string | undefined,
): Promise<string[] | undefined> {
  if (!search) return undefined
  const wanted = searchText(search.trim())
  const found: string[] = []
  const all = await listNotes(person.id)
  for (const [at, { id, notes }] of all.entries()) {
    const words = person.vault.open('applications.notes', id, notes)
    if (words && searchText(words).includes(wanted)) found.push(id)
    if (found.length === MOST_FOUND) break
    if (at % AT_ONCE === AT_ONCE - 1) await new Promise(setImmediate)
  }
  return found
}
