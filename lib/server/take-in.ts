import {
  abandonImport,
  finishImport,
  savePlanned,
  startImport,
} from '@/db/applications/imports/commands'
import { getImport } from '@/db/applications/imports/queries'
import { type Staged, stage } from '@/db/applications/imports/staging'
import { newIds } from '@/db/new-ids'
import { othersTurn } from '@/db/others-turn'
import { mustAskOrder } from '@/lib/applications/import/answers'
import type { PlannedApplication } from '@/lib/applications/import/plan'
import { badRowsCsv } from '@/lib/files/bad-rows'
import { Refusal } from '@/lib/refusal'
import { newId } from './id'
import { type ReadImport, readImport } from './read-import'
import type { Person } from './require-user'

/** Rows written by one transaction, in about a hundredth of a second. */
const ROWS_AT_ONCE = 50

/**
 * Takes a file in: all of it, or nothing.
 *
 * @throws Refusal when nothing in it can be taken in, or it is on its way already.
 */
export async function takeFileIn(person: Person, id: string): Promise<void> {
  const run = person.now
  await startImport(person.id, id, run)
  try {
    const read = await readImport(person, await getImport(person.id, id))
    refuseUnready(read)
    const { made } = read.plan
    await savePlanned(person.id, id, { run, planned: made.length })
    await stageAll(person, id, made)
    const end = { run, now: new Date(), written: made.length, ...leftOf(person, id, read) }
    await finishImport(person.id, id, end)
  } catch (error) {
    await abandonImport(person.id, id, run)
    throw error
  }
}

function refuseUnready({ answers, found, plan }: ReadImport): void {
  if (mustAskOrder(answers, found)) {
    throw new Refusal('First choose which number is the day, then press Import again.')
  }
  if (plan.made.length === 0) {
    throw new Refusal('Nothing in this file can be taken in as it is, so nothing was changed.')
  }
}

async function stageAll(person: Person, id: string, made: PlannedApplication[]): Promise<void> {
  for (let from = 0; from < made.length; from += ROWS_AT_ONCE) {
    const part = made.slice(from, from + ROWS_AT_ONCE)
    const ids = newIds(part.length)
    const rows = part.map((one, at) => sealed(one, ids[at] ?? newId(), person))
    await stage(person.id, id, { rows, run: person.now })
    await othersTurn()
  }
}

function sealed(planned: PlannedApplication, id: string, { vault: { seal }, now }: Person): Staged {
  const { line: _, moreLines: __, ...said } = planned
  return {
    ...said,
    id,
    notes: seal('applications.notes', id, said.notes),
    advert: seal('applications.advert', id, said.advert),
    cvName: seal('applications.cv_name', id, said.cvName),
    touchedAt: touchedAt(planned, now),
  }
}

// Midday is the same day in nearly every zone.
function touchedAt({ facts }: PlannedApplication, now: Date): Date {
  const last = facts.at(-1) ?? facts[0]
  const midday = new Date(`${last.on}T12:00:00Z`)
  return midday < now ? midday : now
}

// Of the file only the rows that could not be read stay, so that she can still correct them.
function leftOf({ vault }: Person, id: string, { answers, table, plan }: ReadImport) {
  const { duplicates, bad } = plan
  const csv = bad.length > 0 ? badRowsCsv(bad, table.header) : null
  return {
    choices: { ...answers, leftOut: { duplicates: duplicates.length, bad: bad.length } },
    content: vault.seal('imports.content', id, csv),
  }
}
