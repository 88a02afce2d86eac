import { listKnownPeople } from '@/db/network/imports/queries'
import type { ContactImportRow } from '@/db/network/imports/tables'
import { othersTurn } from '@/db/others-turn'
import { decodeFile } from '@/lib/files/decode'
import { inTurns } from '@/lib/files/in-turns'
import { MOST_FILE_BYTES } from '@/lib/files/size'
import { type PeopleFile, readPeople } from '@/lib/network/import/people-file'
import { type PeoplePlan, planPeople } from '@/lib/network/import/plan'
import {
  PEOPLE_FILE_TOO_LARGE,
  refuseTooManyLines,
  refuseTooManyPeople,
} from '@/lib/network/import/size'
import type { ContactFileKind } from '@/lib/network/import/words'
import { NotFound, Refusal } from '@/lib/refusal'
import type { Person } from './require-user'

/**
 * The text of a file of people somebody chose, and what kind it is.
 *
 * @throws Refusal saying why it can’t be read.
 */
export async function readPeopleIn(file: File): Promise<{ text: string; kind: ContactFileKind }> {
  if (file.size > MOST_FILE_BYTES) throw new Refusal(PEOPLE_FILE_TOO_LARGE)
  const text = decodeFile(new Uint8Array(await file.arrayBuffer()))
  refuseTooManyLines(text)
  await othersTurn()
  const people = await inTurns(readPeople(text), othersTurn)
  refuseTooManyPeople(people)
  await othersTurn()
  return { text, kind: people.kind }
}

/** A file that waits, read, and what it will become. */
export type ReadPeople = { file: PeopleFile; plan: PeoplePlan }

/** @throws NotFound when its text is not kept any more. */
export async function readKeptPeople(person: Person, kept: ContactImportRow): Promise<ReadPeople> {
  const { id, content, choices } = kept
  if (content === null || kept.finishedAt !== null) throw new NotFound('That file')
  const text = person.vault.open('contact_imports.content', id, content)
  const file = await inTurns(readPeople(text), othersTurn)
  const known = await listKnownPeople(person.id)
  const { keepDuplicates } = choices
  const work = planPeople(file, { known, keepDuplicates, today: person.today })
  return { file, plan: await inTurns(work, othersTurn) }
}
