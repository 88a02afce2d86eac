import { findDraft } from '@/db/drafts/queries'
import { readFields } from '@/lib/drafts/fields'
import { requireUser } from './require-user'

/** A form that keeps itself while it is being filled in, and what it held when last seen. */
export type FormDraft = {
  place: string
  /** Empty when nothing is kept. */
  version: string
  fields: Record<string, string> | null
}

/** What a form was holding when it was left; see `app/_ui/draft-keeper.tsx`. */
export async function draftOf(place: string): Promise<FormDraft> {
  const { id: userId, vault } = await requireUser()
  const draft = await findDraft(userId, place)
  if (!draft) return { place, version: '', fields: null }
  const fields = readFields(vault.open('drafts.fields', draft.id, draft.fields))
  return { place, version: draft.version, fields }
}
