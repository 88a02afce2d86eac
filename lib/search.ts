/** What a row is found by: its words lower-cased, in one form of Unicode, on one line. */
export function searchText(...words: (string | null | undefined)[]): string {
  return words.filter(Boolean).join(' ').normalize('NFKC').toLowerCase()
}
