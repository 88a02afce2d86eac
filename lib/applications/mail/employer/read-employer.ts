import { isRoleLike, tidyRole } from '../roles'
import { employerName, employerPhrases, employerTeam, jobAtEmployer, jobPhrases } from './phrases'
import { isJobBoard, readSender, senderWord } from './senders'

type Found = { company: string | null; role: string | null }
export type Clippings = {
  from: string | null
  subject: string
  sentences: string[]
  signature: string
}

const FUNCTION =
  /[\s,|–-]*\b(?:(?:early|global|uk|graduate|volunteer) careers|crewing|vacancies|recruiting|recruitment|careers?|jobs|talent(?: acquisition)?|hiring|people|hr|human resources|candidate experience|resourcing|team|no-?reply|notifications?|bewerbungen|karriere|via \w+)\b.*$/i
const NOT_A_NAME =
  /^(?:the|our|your|you|thank|thanks|dear|hi|hello|we|this|that|it|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|human resources|hr|recruiting|recruitment|talent|hiring|people|careers|level|stage|interview|application|position|role|candidate|team|subject|i|if|corporate|global|campus|university|early|summer|fall|spring|winter|remote|\d+)$/i

/** The employer and the job a mail names, as it writes them; null where it isn't plain. */
export function readEmployer({ from, subject, sentences, signature }: Clippings): Found {
  const lines = [subject, ...sentences.slice(0, 80)]
    .filter(Boolean)
    .map((line) => line.slice(0, 400))
  const titles = lines.filter((line) => line.length < 90 && /\s[–—|@-]\s/.test(line))
  const pair = firstPair(lines)
  const ofSubject =
    [subject, ...titles].map(readSubject).find((each) => each.role) ?? readSubject(subject)
  const role = pair?.role ?? firstRole(lines) ?? ofSubject.role
  const company =
    pair?.company ??
    fromSender(from, lines, signature) ??
    ofSubject.company ??
    firstCompany(lines) ??
    ofSubject.guess ??
    fromTeam(signature, lines) ??
    fromAddress(from)
  return { company, role }
}

function firstPair(lines: string[]): Found | null {
  for (const line of lines) {
    for (const pattern of jobAtEmployer) {
      const [, title, name] = pattern.exec(line) ?? []
      const [role, company] = [tidyRole(title), tidyCompany(name)]
      if (role && company && isNamed(role)) return { role, company }
    }
  }
  return null
}

function firstRole(lines: string[]): string | null {
  for (const line of lines) {
    for (const pattern of jobPhrases) {
      const role = tidyRole(pattern.exec(line)?.[1])
      if (role && isNamed(role)) return role
    }
  }
  return null
}

function isNamed(role: string): boolean {
  return isRoleLike(role) || /^\p{Lu}/u.test(role)
}

function firstCompany(lines: string[]): string | null {
  for (const line of lines) {
    for (const pattern of employerPhrases) {
      const company = tidyCompany(pattern.exec(line)?.[1])
      if (
        company &&
        (!isRoleLike(company) ||
          /(?:partners|engineers|architects|consultants|solicitors|accountants)$/i.test(company))
      )
        return company
    }
  }
  return null
}

const PROCEDURE =
  /\b(?:application|apply|applying|applied|interview|outcome|update|status|thank|thanks|next|step|invitation|confirmation|received|regarding|news|reply|candidature|bewerbung|candidatura|offer|decision|your|our|we|you|re|fwd|fw|aw|wg|einladung|absage|eingang|hello|hi|important|action|required|feedback)\b/i

function readSubject(subject: string): Found & { guess: string | null } {
  const bare = subject.replace(/^(?:\s*(?:re|fwd?|aw|wg|tr|rv)\s?:\s*)+/i, '').slice(0, 200)
  const parts = bare.split(/\s[-–—|·]\s|:\s|,\s/).flatMap(atCompany)
  const plain = parts.filter(({ text }) => !PROCEDURE.test(text))
  const role = plain.find(({ text }) => isRoleLike(text))
  const named = parts.find(({ isCompany }) => isCompany)
  const other = role && plain.length === 2 ? plain.find((part) => part !== role) : undefined
  const own = /^(?:[Yy]our|[Uu]pdate on your) (.{2,60}?) application\b/u.exec(bare)?.[1]
  return {
    role: tidyRole(role?.text) ?? (own && isRoleLike(own) ? tidyRole(own) : null),
    company: tidyCompany(named?.text ?? (own && !isRoleLike(own) ? own : undefined)),
    guess: tidyCompany(other?.text),
  }
}

function atCompany(part: string): { text: string; isCompany: boolean }[] {
  const [, role, company] = /^(.{2,80}?) (?:at|bei|chez|@) (.{2,80})$/.exec(part) ?? []
  if (!role || !company)
    return [
      { text: part.replace(/\s(?:role|position|application|vacancy)$/i, ''), isCompany: false },
    ]
  return [
    { text: role, isCompany: false },
    { text: company, isCompany: true },
  ]
}

// "Harbour Books Recruiting" is an employer; "Priya Nair" is one only if her address says so.
function fromSender(from: string | null, lines: string[], signature: string): string | null {
  const sender = readSender(from)
  const [, behind] =
    /(?:\b(?:from|at|@|bei|chez|of)\s|\(|,\s|\s[|–-]\s)([^()]{2,60})\)?$/.exec(sender.name) ?? []
  const plain = sender.name.replace(FUNCTION, '').trim()
  if (isJobBoard(plain)) return null
  if (plain && plain !== sender.name) return tidyCompany(plain)
  const word = senderWord(sender)
  const names = [
    behind?.replace(FUNCTION, ''),
    sender.name,
    ...lines.flatMap(namesIn),
    ...signature.split('\n').slice(0, 12),
  ]
  const written = names.find((name) => name && word && squeezed(name) === squeezed(word))
  return tidyCompany(written) ?? tidyCompany(behind?.replace(FUNCTION, ''))
}

function fromTeam(signature: string, lines: string[]): string | null {
  const ends = [...signature.split('\n').slice(0, 8), ...lines.slice(-3)]
  for (const end of ends) {
    const company = tidyCompany(
      employerTeam.exec(end.replace(/^(?:dear|hi|hello|hey|the|your)\s/i, '').slice(0, 200))?.[1],
    )
    if (company) return company
  }
  return null
}

function fromAddress(from: string | null): string | null {
  const word = senderWord(readSender(from))
  if (!word) return null
  return word
    .replace(/(?:^|[-_])(\p{L})/gu, (_, letter: string) => ` ${letter.toUpperCase()}`)
    .trim()
}

function namesIn(line: string): string[] {
  return line.match(new RegExp(employerName, 'gu')) ?? []
}

function squeezed(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, 'and')
    .normalize('NFD')
    .replace(/[^a-z\d]|\b(?:ltd|limited|gmbh|inc)\b/g, '')
}

function tidyCompany(text: string | undefined): string | null {
  const name = text
    ?.replace(/\s+/g, ' ')
    .replace(/^["“”'‘\s]+|["“”'’\s,.:;!?–-]+$/g, '')
    .replace(/['’]s$/, '')
    .replace(/,?\s(?:ltd|limited|team)\.?$/i, '')
    .replace(/^20\d\d\s/, '')
    .trim()
  if (!name || name.length < 2 || name.length > 120 || NOT_A_NAME.test(name)) return null
  return name
}
