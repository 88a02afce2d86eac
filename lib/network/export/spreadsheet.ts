import type { Day } from '@/lib/day'
import { type Channel, channelName, type Tie, tieWord } from '@/lib/network/words'

/** A person as a line of a spreadsheet shows them, with the private words opened. */
export type OutgoingPerson = {
  id: string
  name: string
  company: string | null
  role: string | null
  tie: Tie | null
  email: string | null
  phone: string | null
  link: string | null
  channels: Channel[] | null
  metOn: Day | null
  howWeMet: string | null
  gives: string | null
  offered: string | null
  offeredOn: Day | null
  cadenceDays: number | null
  lastTouchOn: Day | null
  tags: string[]
}

/** The columns, each with its header: headers that our own import reads back. */
const columns: readonly [string, (person: OutgoingPerson) => string | null][] = [
  ['Name', ({ name }) => name],
  ['Company', ({ company }) => company],
  ['Role', ({ role }) => role],
  ['Email', ({ email }) => email],
  ['Phone', ({ phone }) => phone],
  ['Link', ({ link }) => link],
  ['Tags', ({ tags }) => tags.join(', ')],
  ['Tie', ({ tie }) => tie && tieWord(tie)],
  ['Channels', ({ channels }) => channels?.map(channelName).join(', ') ?? null],
  ['Met on', ({ metOn }) => metOn],
  ['How we met', ({ howWeMet }) => howWeMet],
  ['What I can give', ({ gives }) => gives],
  ['What they offered', ({ offered }) => offered],
  ['Offered on', ({ offeredOn }) => offeredOn],
  ['Stay in touch every', ({ cadenceDays }) => (cadenceDays === null ? null : String(cadenceDays))],
  ['Last in touch on', ({ lastTouchOn }) => lastTouchOn],
]

export const peopleHeader = columns.map(([header]) => header)

export function peopleCells(person: OutgoingPerson): string[] {
  return columns.map(([, cell]) => guarded(cell(person) ?? ''))
}

// A text that begins like a guarded cell gets one more apostrophe, of which reading takes one away.
function guarded(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
