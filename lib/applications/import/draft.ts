import { htmlToText } from '@/lib/applications/advert/html-to-text'
import { type Remote, UNKNOWN_ROLE } from '@/lib/applications/words'
import type { Day } from '@/lib/day'
import { parseFileDay } from '@/lib/files/dates'
import { quoted } from '@/lib/files/plain-words'
import { lengths } from '@/lib/lengths'
import { Refusal } from '@/lib/refusal'
import { readTags } from '@/lib/tags'
import { isBlank, refuseUnstorable, tooLong } from './cells'
import { employerInLink } from './employer-in-link'
import type { Told } from './facts'
import type { Field } from './fields'
import { remoteAnswer, remoteIn } from './remote'
import { headerOf, type Row, rawOf, textOf } from './row'
import { anyDay } from './row-days'
import { isJobName, titleParts } from './title-parts'
import { toldBy } from './told'
import { readLink } from './web-link'

/** What one row of a file says, read but not yet made into a history. */
export type Draft = { details: Details; told: Told }

export type Details = {
  company: string
  role: string
  link: string | null
  place: string | null
  remote: Remote | null
  salary: string | null
  source: string | null
  notes: string | null
  advert: string | null
  cvName: string | null
  tags: string[]
  deadlineOn: Day | null
  followUpOn: Day | null
  archived: boolean
}

type Words = string | null

/** @throws Refusal saying what in the row can't be taken in. */
export function readDraft(row: Row): Draft {
  const { told, ahead } = toldBy(row)
  return { details: detailsOf(row, ahead), told }
}

function detailsOf(row: Row, ahead: Field[]): Details {
  const { address, words } = linkOf(row)
  const { company, role } = namesOf(row, address)
  const place = plainOf(row, 'place')
  const deadline = anyDay(row, 'deadlineOn')
  const followUp = anyDay(row, 'followUpOn')
  return {
    company,
    role,
    link: address,
    place,
    remote: remoteAnswer(textOf(row, 'remote') ?? '') ?? remoteIn(place ?? ''),
    salary: salaryOf(row),
    source: plainOf(row, 'source'),
    notes: notesOf(row, [
      named('Contact', textOf(row, 'contact')),
      named(headerOf(row, 'link'), words),
      named(headerOf(row, 'deadlineOn'), deadline.words),
      named(headerOf(row, 'followUpOn'), followUp.words),
      ...ahead.map((field) => named(headerOf(row, field), rawOf(row, field))),
    ]),
    advert: advertOf(row),
    cvName: textOf(row, 'cvName'),
    tags: readTags((plainOf(row, 'tags') ?? '').replace(/[[\]'"]/g, '')),
    deadlineOn: deadline.day,
    followUpOn: followUp.day,
    archived: isYes(rawOf(row, 'archived')),
  }
}

function linkOf(row: Row): { address: Words; words: Words } {
  const words = textOf(row, 'link')
  const address = words === null ? null : readLink(words)
  if (address !== null && address.length > lengths.link) {
    throw tooLong(headerOf(row, 'link'), lengths.link)
  }
  return { address, words: address === null ? words : null }
}

// A company that no column names may stand in the title (“Engineer at Acme”) or in the address.
function namesOf(row: Row, link: Words): { company: string; role: string } {
  const [company, role] = [plainOf(row, 'company'), plainOf(row, 'role')]
  if (company !== null) {
    const both = role === null ? titleParts(company) : null
    if (both && isJobName(both.role)) return both
    return { company, role: role ?? UNKNOWN_ROLE }
  }
  const both = role === null ? null : titleParts(role)
  if (both) return both
  const employer = link === null ? null : employerInLink(link)
  if (employer !== null) return { company: employer, role: role ?? UNKNOWN_ROLE }
  throw new Refusal(
    role === null
      ? 'This row names neither a company nor a role.'
      : `This row names no company, only ${quoted(role)}.`,
  )
}

// Notion writes the address of its own page behind a name.
function plainOf(row: Row, field: Field): Words {
  const text = textOf(row, field)
  if (!text?.includes('notion.')) return text
  return text.replace(/\s*\(https?:\/\/(?:www\.)?notion\.\w+\/[^()\s]*\)/g, '').trim() || null
}

function salaryOf(row: Row): Words {
  const said = textOf(row, 'salary')
  const [min, max] = [textOf(row, 'salaryMin'), textOf(row, 'salaryMax')]
  if (said !== null) return said
  if (min !== null && max !== null) return min === max ? min : `${min}–${max}`
  if (min !== null) return `From ${min}`
  return max === null ? null : `Up to ${max}`
}

function named(name: string, words: Words): Words {
  return words ? `${name}: ${words}` : null
}

function notesOf(row: Row, more: Words[]): Words {
  const notes = [textOf(row, 'notes'), ...more].filter((part) => part !== null).join('\n')
  if (notes.length > lengths.note) throw tooLong(headerOf(row, 'notes'), lengths.note)
  return notes === '' ? null : notes
}

function advertOf(row: Row): Words {
  const source = rawOf(row, 'advert')
  if (isBlank(source)) return null
  const text = htmlToText(source, lengths.advert + 1)
  if (text.length > lengths.advert) throw tooLong(headerOf(row, 'advert'), lengths.advert)
  refuseUnstorable(text, headerOf(row, 'advert'))
  return text === '' ? null : text
}

function isYes(text: string): boolean {
  if (text === '') return false
  return (
    /^(yes|y|true|1|x|✓|✔️?|✅|ja|oui|s[ií]|archived?)$/i.test(text) ||
    parseFileDay(text, 'day-first') !== null
  )
}
