import { removeDraft } from '@/db/drafts/commands'
import { type Rehearsed, readRehearsed, writeRehearsed } from '@/lib/recovery/rehearsal'
import { draftOf, keepAsDraft } from '@/lib/server/draft'
import { newId } from '@/lib/server/id'
import type { Person } from '@/lib/server/require-user'

// A rehearsal is a draft until its last screen: sealed like any other, and in no address.
const placeOf = (interviewId: string) => `recovery:rehearsal:${interviewId}`

/** What she has said so far in the rehearsal before an interview. */
export async function rehearsedSoFar(interviewId: string): Promise<Rehearsed | null> {
  const { fields } = await draftOf(placeOf(interviewId))
  return readRehearsed(fields)
}

export async function carryOn(
  person: Person,
  interviewId: string,
  rehearsed: Rehearsed,
): Promise<void> {
  const place = placeOf(interviewId)
  const { version: known } = await draftOf(place)
  const fields = JSON.stringify(writeRehearsed(rehearsed))
  await keepAsDraft(person, { place, fields, version: newId() }, { basedOn: known || null })
}

export async function putAway({ id }: Person, interviewId: string): Promise<void> {
  await removeDraft(id, placeOf(interviewId))
}
