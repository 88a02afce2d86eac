import type { Day } from '@/lib/day'
import type { BadRow } from '@/lib/files/bad-rows'
import { eachOf, type Work } from '@/lib/files/in-turns'
import { Refusal } from '@/lib/refusal'
import { orderIn } from './days'
import type { PeopleFile } from './people-file'
import { personOf, type Reading, type ReadPerson } from './person'
import type { Entry } from './said'
import { comparedAs, type Found, type Known, type SeenBefore, seenBefore } from './same-person'

export type PlannedPerson = ReadPerson & { line: number }
export type Duplicate = { line: number; name: string; company: string | null } & Found
export type PeoplePlan = {
  made: PlannedPerson[]
  duplicates: Duplicate[]
  bad: BadRow[]
  /** How many of those made have a day that can’t be read, and come without it. */
  dayless: number
}

type Choices = { keepDuplicates: boolean; known: readonly Known[]; today: Day }

/** What a file will become. Every row ends in `made`, `duplicates` or `bad`. */
export function* planPeople(
  { kind, entries }: PeopleFile,
  { keepDuplicates, known, today }: Choices,
): Work<PeoplePlan> {
  const plan: PeoplePlan = { made: [], duplicates: [], bad: [], dayless: 0 }
  const seen = keepDuplicates ? null : seenBefore()
  yield* eachOf(seen ? known : [], (one) =>
    seen?.remember(comparedAs(one), { at: 'here', id: one.id, name: one.name }),
  )
  const reading = { order: orderIn(entries), today, isCard: kind === 'vcard' }
  yield* eachOf(entries, (entry) => place(plan, entry, { reading, seen }))
  return plan
}

function place(
  plan: PeoplePlan,
  entry: Entry,
  { reading, seen }: { reading: Reading; seen: SeenBefore | null },
): void {
  const { line } = entry
  const person = readOrKeep(entry, reading, plan.bad)
  if (!person) return
  const compared = comparedAs(person)
  const found = seen?.find(compared)
  if (found) {
    plan.duplicates.push({ line, name: person.name, company: person.company, ...found })
    return
  }
  seen?.remember(compared, { at: 'file', line, name: person.name })
  plan.made.push({ line, ...person })
  if (person.metOn === null && entry.said?.metOn) plan.dayless += 1
}

function readOrKeep({ line, cells, ...entry }: Entry, reading: Reading, bad: BadRow[]) {
  try {
    if (!entry.said) throw new Refusal(entry.broken)
    return personOf(entry.said, reading)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    bad.push({ line, reason: error.message, cells })
    return null
  }
}
