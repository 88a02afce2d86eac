import { searchText } from '@/lib/search'

type Field = { role: string | null; tags: readonly string[] }

const SHORTEST = 4
/** Words of a role that say how high up it is, or nothing, but not what it is about. */
const SAYS_LITTLE = new Set(
  [
    'senior junior lead leader head chief principal staff assistant associate deputy vice',
    'manager management director officer executive president founder owner partner trainee',
    'intern apprentice graduate team group global regional interim part time full remote hybrid',
    'work working role position specialist consultant coordinator with from and the for',
  ].flatMap((line) => line.split(' ')),
)

/** The line of work somebody and a role have in common, in one word, or null. */
export function sharedField(person: Field, role: Field): string | null {
  const tags = new Set(role.tags)
  const tag = person.tags.find((each) => tags.has(each))
  if (tag) return tag
  const words = new Set(wordsOf(role.role))
  return wordsOf(person.role).find((word) => words.has(word)) ?? null
}

function wordsOf(role: string | null): string[] {
  return searchText(role)
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word.length >= SHORTEST && !SAYS_LITTLE.has(word))
}
