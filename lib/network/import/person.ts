import type { Day } from '@/lib/day'
import type { Order } from '@/lib/files/dates'
import { plainWords, quoted } from '@/lib/files/plain-words'
import { lengths } from '@/lib/lengths'
import { longestCadence } from '@/lib/network/cadence'
import {
  type Channel,
  channelName,
  channels,
  type Tie,
  tieOptions,
  ties,
  tieWord,
} from '@/lib/network/words'
import { Refusal } from '@/lib/refusal'
import { isStorable } from '@/lib/storable'
import { readTags } from '@/lib/tags'
import { dayOf } from './days'
import { isLinkedIn, webAddress } from './links'
import type { Said } from './said'

/** One person of a file, ready to be kept. */
export type ReadPerson = {
  name: string
  company: string | null
  role: string | null
  email: string | null
  phone: string | null
  link: string | null
  metOn: Day | null
  howWeMet: string | null
  tags: string[]
  tie: Tie | null
  channels: Channel[] | null
  cadenceDays: number | null
  gives: string | null
  offered: string | null
  offeredOn: Day | null
}

export type Reading = {
  order: Order | null
  today: Day
  /** Whether it is a card: programs fill those with what is no address, and she never typed it. */
  isCard: boolean
}

const BLANK = /^(n\/?a|#n\/a|none|null|nil|unknown|-+|–|—|\?+|\.+)$/i
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
// What programs keep for themselves in the place of an address or a link.
const EXCHANGE = /^(ex:)?\/o=/i
const APP_LINK = /^(fb|fb-messenger|twitter|instagram|skype|whatsapp|tg):/i

/**
 * What a row or a card says, as a person. Of several mail addresses, phone numbers and links it
 * keeps the first, of links LinkedIn’s. A card comes without those that can’t be read.
 *
 * @throws Refusal saying what about it can’t be kept.
 */
export function personOf(said: Said, reading: Reading): ReadPerson {
  const name = words(said.name, 'name', lengths.name)?.replace(/\s+/g, ' ')
  if (!name || /^[-–—?.]+$/.test(name)) throw new Refusal('There is no name.')
  const offered = words(said.offered, 'words under “What they offered”', lengths.note)
  return {
    name,
    company: field(said.company, 'company', lengths.name),
    role: field(said.role, 'role', lengths.name),
    email: orWithout(reading, () => emailIn(said.emails)),
    phone: field(firstIn(said.phones) ?? '', 'phone number', lengths.line),
    link: orWithout(reading, () => linkIn(said.links)),
    metOn: dayOf(said.metOn, reading),
    howWeMet: words(said.howWeMet, 'note', lengths.note),
    tags: readTags(said.tags.join(',')),
    tie: tieIn(said.tie),
    channels: channelsIn(said.channels),
    cadenceDays: cadenceIn(said.cadence),
    gives: words(said.gives, 'words under “What I can give”', lengths.note),
    offered,
    offeredOn: offered === null ? null : (dayOf(said.offeredOn, reading) ?? reading.today),
  }
}

function words(text: string, what: string, most: number): string | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  if (trimmed.length > most) {
    throw new Refusal(`The ${what} is longer than ${most.toLocaleString('en-GB')} characters.`)
  }
  if (!isStorable(trimmed)) throw new Refusal(`The ${what} holds characters that can’t be stored.`)
  return trimmed
}

function field(text: string, what: string, most: number): string | null {
  return isBlank(text.trim()) ? null : words(text, what, most)
}

/** “n/a”, “-” and their like, which programs and people write for nothing. */
export function isBlank(text: string): boolean {
  return text === '' || (text.length < 10 && BLANK.test(text))
}

function filled(texts: readonly string[]): string[] {
  return texts.map((text) => text.trim()).filter((text) => !isBlank(text))
}

function firstIn(texts: readonly string[]): string | undefined {
  return filled(texts)[0]
}

function orWithout({ isCard }: Reading, read: () => string | null): string | null {
  try {
    return read()
  } catch (error) {
    if (isCard && error instanceof Refusal) return null
    throw error
  }
}

function emailIn(texts: readonly string[]): string | null {
  const written = filled(texts)
    .map((text) => (/<([^<>]+)>/.exec(text)?.[1] ?? text).toLowerCase())
    .filter((text) => !EXCHANGE.test(text))
  const email = written.find((text) => EMAIL.test(text))
  if (email) return words(email, 'email address', lengths.email)
  if (written[0] === undefined) return null
  throw new Refusal(`${quoted(written[0])} is not an email address.`)
}

function linkIn(texts: readonly string[]): string | null {
  const written = filled(texts).filter((text) => !APP_LINK.test(text))
  const links = written.flatMap((text) => webAddress(text) ?? [])
  const link = links.find(isLinkedIn) ?? links[0]
  if (link) return words(link, 'link', lengths.link)
  if (written[0] === undefined) return null
  throw new Refusal(`${quoted(written[0])} is not a web link.`)
}

// A rhythm that can’t be kept is left out, as a tie or a way of reaching them is.
function cadenceIn(text: string): number | null {
  const days = Number(/^(\d{1,4})( days?)?$/i.exec(text)?.[1] ?? 0)
  return days >= 1 && days <= longestCadence ? days : null
}

function tieIn(text: string): Tie | null {
  if (text === '') return null
  const plain = plainWords(text)
  const means = (tie: Tie) =>
    [tie, tieWord(tie), tieOptions.find(({ value }) => value === tie)?.label ?? '']
      .map(plainWords)
      .includes(plain)
  return ties.find(means) ?? null
}

function channelsIn(text: string): Channel[] | null {
  if (text === '') return null
  const said = text.split(/[,;]/).map(plainWords)
  const found = channels.filter((channel) =>
    [channel, channelName(channel)].some((name) => said.includes(plainWords(name))),
  )
  return found.length > 0 ? found : null
}
