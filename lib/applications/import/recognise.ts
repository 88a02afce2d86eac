import { plainWords } from '@/lib/files/plain-words'

export type FileName =
  | 'LinkedIn job applications'
  | 'LinkedIn saved jobs'
  | 'Huntr'
  | 'Teal'
  | 'Simplify'
  | 'JobSync'
  | 'A log of stage changes'
  | 'A spreadsheet'

// The headers that together only one program writes; those of spreadsheets differ from each other.
const marks: readonly [FileName, readonly string[]][] = [
  ['LinkedIn job applications', ['application date', 'company name', 'job title', 'job url']],
  ['LinkedIn saved jobs', ['saved date', 'job url', 'job title']],
  ['Huntr', ['list name', 'company name', 'title']],
  ['Huntr', ['list name', 'board id']],
  ['Huntr', ['employer', 'job title', 'list']],
  ['Huntr', ['company', 'title', 'list']],
  ['Teal', ['job position', 'company', 'excitement']],
  ['Teal', ['job position', 'company', 'max salary']],
  ['Simplify', ['job title', 'company name', 'applied date', 'status', 'status date']],
  ['JobSync', ['company', 'job title', 'job source', 'applied date']],
  ['A log of stage changes', ['company', 'source', 'target']],
  ['A log of stage changes', ['company', 'from', 'to']],
  ['A log of stage changes', ['company', 'from stage', 'to stage']],
  ['A log of stage changes', ['company', 'old status', 'new status']],
  ['A log of stage changes', ['company', 'previous status', 'new status']],
]

/** Which program wrote a file, by its header. */
export function recognise(header: readonly string[]): { name: FileName } {
  const plain = new Set(header.map((text) => plainWords(text.slice(0, 200))))
  const found = marks.find(([, needed]) => needed.every((name) => plain.has(name)))
  return { name: found?.[0] ?? 'A spreadsheet' }
}
