import { removeDraft, saveDraft } from '@/db/drafts/commands'
import { findDraft } from '@/db/drafts/queries'
import { type Rehearsed, readRehearsed, writeRehearsed } from '@/lib/recovery/rehearsal'
import { draftOf } from '@/lib/server/draft'
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
  { id: userId, vault, now }: Person,
  interviewId: string,
  rehearsed: Rehearsed,
): Promise<void> {
  const place = placeOf(interviewId)
  const known = await findDraft(userId, place)
  const id = known?.id ?? newId()
  const fields = vault.seal('drafts.fields', id, JSON.stringify(writeRehearsed(rehearsed)))
  const draft = { id, place, fields, version: newId() }
  await saveDraft(userId, draft, { basedOn: known?.version ?? null, now })
}

export async function putAway({ id }: Person, interviewId: string): Promise<void> {
  await removeDraft(id, placeOf(interviewId))
}
