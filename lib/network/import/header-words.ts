import { plainWords } from '@/lib/files/plain-words'

/** What a column may hold; several columns may hold the same. */
export type Column =
  | 'name'
  | 'given'
  | 'middle'
  | 'family'
  | 'suffix'
  | 'otherName'
  | 'company'
  | 'role'
  | 'title'
  | 'email'
  | 'phone'
  | 'link'
  | 'metOn'
  | 'howWeMet'
  | 'notes'
  | 'tags'
  | 'labels'
  | 'tie'
  | 'channels'
  | 'cadence'
  | 'gives'
  | 'offered'
  | 'offeredOn'

// As `plainWords` writes them. Only whole headers count: “Company phone” is no company.
const headers: readonly [Column, RegExp][] = [
  [
    'name',
    /^(full |display |contact )?name$|^(person|contact|who|vollstandiger name|nom complet)$/,
  ],
  ['given', /^(first|given) ?name$|^(vorname|prenom|nombre)$/],
  ['middle', /^(middle|additional) name$/],
  ['family', /^(last|family) ?name$|^(surname|nachname|nom|apellidos?)$/],
  ['suffix', /^(name )?suffix$/],
  ['otherName', /^(nickname|file as)$/],
  [
    'company',
    /^(company|organi[sz]ation|employer|firm|firma|workplace|entreprise|empresa)( name)?$/,
  ],
  ['company', /^organization 1 name$/],
  ['role', /^(role|position|job title|job|occupation|beruf|poste)$/],
  ['role', /^organization( 1)? title$/],
  // Somebody’s work in one program, and in another how they are addressed.
  ['title', /^title$/],
  ['email', /^(primary |work |personal )?e ?mails?( address(es)?)?( \d+)?( value)?$|^mail$/],
  ['phone', /^(primary |mobile |work |business |home )?(tele)?phone( number)?( \d+)?( value)?$/],
  ['phone', /^(mobile|cell|tel|telefon|handy|telefono)( number)?$/],
  [
    'link',
    /^(url|link|profile|web ?site|web ?page|linked ?in)( (url|link|profile))?( \d+)?( value)?$/,
  ],
  ['metOn', /^(connected|met) on$|^(date met|met)$/],
  ['howWeMet', /^how we met$|^(where|how) (i|we) met( them)?$/],
  ['notes', /^(notes?|comments?|notizen)$/],
  ['tags', /^(tags?|groups?|categor(y|ies))$/],
  ['labels', /^(labels?|group membership)$/],
  ['tie', /^(tie|closeness)$/],
  ['channels', /^channels$/],
  ['cadence', /^stay in touch every( days)?$/],
  ['gives', /^what i can give$/],
  ['offered', /^what they offered$/],
  ['offeredOn', /^offered on$/],
]

const LONGEST_HEADER = 60

export function columnOf(header: string): Column | null {
  if (header.length > LONGEST_HEADER) return null
  const plain = plainWords(header)
  return headers.find(([, words]) => words.test(plain))?.[0] ?? null
}

/** How many different things a row of headers would name. */
export function knownColumns(cells: readonly string[]): number {
  const known = new Set(cells.slice(0, 300).map(columnOf))
  known.delete(null)
  return known.size
}
