import { finishPeopleImport } from '@/db/network/imports/commands'
import { getPeopleFile } from '@/db/network/imports/queries'
import { eraseHidden, type Run, type StagedPerson, stagePeople } from '@/db/network/imports/staging'
import { newIds } from '@/db/new-ids'
import { othersTurn } from '@/db/others-turn'
import { badRowsCsv } from '@/lib/files/bad-rows'
import type { PlannedPerson } from '@/lib/network/import/plan'
import { Refusal } from '@/lib/refusal'
import { newId } from './id'
import { type ReadPeople, readKeptPeople } from './read-people'
import type { Person } from './require-user'

/** Rows written by one transaction, in about a hundredth of a second. */
const ROWS_AT_ONCE = 50

/**
 * Takes a file of people in: all of it, or nothing. However often it is pressed, it comes in once.
 *
 * @throws Refusal when nothing in it can be taken in, or it is in her list already.
 */
export async function takePeopleIn(person: Person, id: string): Promise<void> {
  const kept = await getPeopleFile(person.id, id)
  if (kept.finishedAt) throw new Refusal('This file is in your list already. Reload the page.')
  const read = await readKeptPeople(person, kept)
  const { made } = read.plan
  if (made.length === 0) {
    throw new Refusal('Nobody in this file can be taken in as it is, so nothing was changed.')
  }
  const run: Run = { id: newId(), now: person.now, today: person.today }
  try {
    await stageAll(person, id, { made, run })
    await finishPeopleImport(person.id, id, {
      ...{ run: run.id, now: new Date(), fileName: kept.fileName, written: made.length },
      ...leftOf(person, id, { ...read, keepDuplicates: kept.choices.keepDuplicates }),
    })
  } catch (error) {
    await eraseHidden(person.id, run.id)
    throw error
  }
}

async function stageAll(
  person: Person,
  fileId: string,
  { made, run }: { made: readonly PlannedPerson[]; run: Run },
): Promise<void> {
  for (let from = 0; from < made.length; from += ROWS_AT_ONCE) {
    const part = made.slice(from, from + ROWS_AT_ONCE)
    const ids = newIds(part.length)
    const rows = part.map((one, at) => sealed(one, ids[at] ?? newId(), person))
    await stagePeople(person.id, fileId, { rows, run })
    await othersTurn()
  }
}

function sealed(planned: PlannedPerson, id: string, { vault: { seal } }: Person): StagedPerson {
  const { line: _, ...said } = planned
  return {
    ...said,
    id,
    howWeMet: seal('contacts.how_we_met', id, said.howWeMet),
    gives: seal('contacts.gives', id, said.gives),
    offered: seal('contacts.offered', id, said.offered),
  }
}

// Of the file only the rows that could not be read stay, so that she can still correct them.
function leftOf(
  { vault }: Person,
  id: string,
  { file, plan, keepDuplicates }: ReadPeople & { keepDuplicates: boolean },
) {
  const { duplicates, bad } = plan
  const csv = bad.length > 0 ? badRowsCsv(bad, file.header) : null
  return {
    choices: { keepDuplicates, leftOut: { duplicates: duplicates.length, bad: bad.length } },
    content: vault.seal('contact_imports.content', id, csv),
  }
}
