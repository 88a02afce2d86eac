import { eachOf, type Work } from '@/lib/files/in-turns'
import { isOwnLabel } from './labels'
import { type Entry, nothingSaid, type Said } from './said'
import { type Property, partsOf, propertiesOf, wordsOf } from './vcard-lines'

type Card = { line: number; properties: Property[]; isCut: boolean }

const columns: readonly [string, (said: Said) => string][] = [
  ['Name', ({ name }) => name],
  ['Company', ({ company }) => company],
  ['Role', ({ role }) => role],
  ['Email', ({ emails }) => emails.join('; ')],
  ['Phone', ({ phones }) => phones[0] ?? ''],
  ['Link', ({ links }) => links[0] ?? ''],
  ['Notes', ({ howWeMet }) => howWeMet],
  ['Tags', ({ tags }) => tags.join(', ')],
]

/**
 * The people of a vCard file: versions 2.1, 3.0 and 4.0, several cards, and mixed. Its rows are laid
 * out as a spreadsheet’s, so that those which can’t be read can be put right as one.
 */
export function* readCards(text: string): Work<{ header: readonly string[]; entries: Entry[] }> {
  const entries: Entry[] = []
  yield* eachOf(cardsOf(text), (card) => entries.push(entryOf(card)))
  return { header: columns.map(([header]) => header), entries }
}

function* cardsOf(text: string): Generator<Card> {
  let open: Card | null = null
  let inside = 0
  for (const property of propertiesOf(text)) {
    const { name, value, line } = property
    const isCard = /^\s*VCARD\s*$/i.test(value)
    if (name === 'BEGIN' && isCard) {
      // A card within a card (2.1) is its agent’s; any other beginning means the last one was cut.
      if (open?.properties.at(-1)?.name === 'AGENT') inside += 1
      else {
        if (open) yield { ...open, isCut: true }
        open = { line, properties: [], isCut: false }
        inside = 0
      }
    } else if (name === 'END' && isCard && inside > 0) inside -= 1
    else if (name === 'END' && isCard) {
      if (open) yield open
      open = null
    } else if (inside === 0) open?.properties.push(property)
  }
  if (open) yield { ...open, isCut: true }
}

function entryOf({ line, properties, isCut }: Card): Entry {
  const said = saidBy(properties)
  const cells = columns.map(([, cell]) => cell(said))
  if (isCut) return { line, cells, broken: 'This card is cut off before its end.' }
  const isGroup = properties.some(
    ({ name, value }) => /^(X-ADDRESSBOOKSERVER-)?KIND$/.test(name) && /^\s*group\s*$/i.test(value),
  )
  if (isGroup) return { line, cells, broken: 'This card is a group, and not a person.' }
  return { line, cells, said }
}

function saidBy(properties: readonly Property[]): Said {
  const all = (name: string) =>
    properties
      .filter((property) => property.name === name)
      .sort((one, other) => rankOf(one) - rankOf(other))
  const words = (name: string) => all(name).map(({ value }) => wordsOf(value))
  const first = (name: string) => words(name).find(Boolean) ?? ''
  const profiles = [...words('X-SOCIALPROFILE'), ...words('SOCIALPROFILE')].filter(isWeb)
  return {
    ...nothingSaid(),
    name: first('FN') || nameIn(all('N')[0]?.value) || first('NICKNAME'),
    company: wordsOf(partsOf(all('ORG')[0]?.value ?? '', ';')[0] ?? ''),
    role: first('TITLE') || first('ROLE'),
    emails: words('EMAIL').map((email) => email.replace(/^mailto:/i, '')),
    phones: words('TEL').map((phone) => phone.replace(/^tel:/i, '')),
    links: [...words('URL'), ...profiles],
    howWeMet: words('NOTE').filter(Boolean).join('\n'),
    tags: all('CATEGORIES')
      .flatMap(({ value }) => partsOf(value, ',').map(wordsOf))
      .filter(isOwnLabel),
  }
}

// What the card prefers comes first; version 4.0 says by numbers how much.
function rankOf({ marks }: Property): number {
  const numbered = marks.find((mark) => mark.startsWith('PREF='))
  if (numbered) return Number(numbered.slice('PREF='.length)) || 1
  return marks.includes('PREF') ? 1 : 101
}

// Family; given; additional; before; after.
function nameIn(value = ''): string {
  const [family, given, additional, before, after] = partsOf(value, ';').map((part) =>
    partsOf(part, ',').map(wordsOf).filter(Boolean).join(' '),
  )
  return [before, given, additional, family, after].filter(Boolean).join(' ')
}

function isWeb(text: string): boolean {
  return /^https?:/i.test(text)
}
