'use server'

import { removeDraft, saveDraft } from '@/db/drafts/commands'
import { findDraft } from '@/db/drafts/queries'
import { draftInput, placeInput } from '@/lib/drafts/input'
import { signedInAction } from '@/lib/server/action'
import { newId } from '@/lib/server/id'

export const keepDraft = signedInAction(draftInput, async (input, person) => {
  const { place, version, basedOn } = input
  const id = (await findDraft(person.id, place))?.id ?? newId()
  const fields = person.vault.seal('drafts.fields', id, input.fields)
  await saveDraft(
    person.id,
    { id, place, fields, version },
    { basedOn: basedOn || null, now: person.now },
  )
  return { stays: true }
})

export const forgetDraft = signedInAction(placeInput, async ({ place }, person) => {
  await removeDraft(person.id, place)
})
