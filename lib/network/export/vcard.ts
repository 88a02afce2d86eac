import type { OutgoingPerson } from './spreadsheet'

type Carried = Pick<
  OutgoingPerson,
  'id' | 'name' | 'company' | 'role' | 'email' | 'phone' | 'link' | 'howWeMet' | 'tags'
>

const LONGEST_LINE = 75

/**
 * A person as a card of version 3.0 (RFC 2426), which every phone reads; 4.0 is still refused or
 * half read by some. Its UID stays the same, so that a phone knows the card again.
 */
export function peopleCard(person: Carried): string {
  const { id, name, company, role, email, phone, link, howWeMet, tags } = person
  const lines: [string, string | null][] = [
    ['BEGIN', 'VCARD'],
    ['VERSION', '3.0'],
    ['PRODID', '-//Onward//Onward//EN'],
    ['UID', `urn:uuid:${id}`],
    ['FN', escaped(name)],
    ['N', partsOfName(name)],
    ['ORG', company && escaped(company)],
    ['TITLE', role && escaped(role)],
    ['EMAIL;TYPE=INTERNET', email && escaped(email)],
    ['TEL', phone && escaped(phone)],
    ['URL', link && asAddress(link)],
    ['CATEGORIES', tags.map(escaped).join(',')],
    ['NOTE', howWeMet && escaped(howWeMet)],
    ['END', 'VCARD'],
  ]
  return lines.flatMap(([key, value]) => (value ? `${folded(`${key}:${value}`)}\r\n` : [])).join('')
}

// Cards want the name in parts as well; the last word is most often the family’s.
function partsOfName(name: string): string {
  const words = name.split(' ')
  const family = words.length > 1 ? words.at(-1) : ''
  const given = words.length > 1 ? words.slice(0, -1).join(' ') : name
  return `${escaped(family ?? '')};${escaped(given)};;;`
}

function escaped(text: string): string {
  return asAddress(text).replace(/[,;]/g, '\\$&')
}

// Commas stand as they are in an address, and a line break would begin another property.
function asAddress(text: string): string {
  return text.replaceAll('\\', '\\\\').replace(/\r\n|\r|\n/g, '\\n')
}

// Counted in octets, and no letter is torn apart.
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (octets + size > LONGEST_LINE) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += letter
    octets += size
  }
  return [...parts, part].join('\r\n')
}
