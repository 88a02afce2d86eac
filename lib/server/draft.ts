import { saveDraft } from '@/db/drafts/commands'
import { findDraft } from '@/db/drafts/queries'
import { type FormDraft, readFields } from '@/lib/drafts/fields'
import { newId } from './id'
import { type Person, requireUser } from './require-user'

/** What a form was holding when it was left; see `app/_ui/draft-keeper.tsx`. */
export async function draftOf(place: string): Promise<FormDraft> {
  const { id: userId, vault } = await requireUser()
  const draft = await findDraft(userId, place)
  if (!draft) return { place, version: '', fields: null }
  const fields = readFields(vault.open('drafts.fields', draft.id, draft.fields))
  return { place, version: draft.version, fields }
}

/**
 * Seals and keeps what a form holds so far, as JSON. `basedOn` is the version it was written over,
 * null for the first.
 *
 * @throws Refusal when another tab has kept something since.
 */
export async function keepAsDraft(
  { id: userId, vault, now }: Person,
  { place, fields: text, version }: { place: string; fields: string; version: string },
  { basedOn }: { basedOn: string | null },
): Promise<void> {
  const id = (await findDraft(userId, place))?.id ?? newId()
  const fields = vault.seal('drafts.fields', id, text)
  await saveDraft(userId, { id, place, fields, version }, { basedOn, now })
}
