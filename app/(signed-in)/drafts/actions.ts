'use server'

import { removeDraft } from '@/db/drafts/commands'
import { draftInput, placeInput } from '@/lib/drafts/input'
import { signedInAction } from '@/lib/server/action'
import { keepAsDraft } from '@/lib/server/draft'

export const keepDraft = signedInAction(draftInput, async (input, person) => {
  await keepAsDraft(person, input, { basedOn: input.basedOn || null })
  return { stays: true }
})

export const forgetDraft = signedInAction(placeInput, async ({ place }, person) => {
  await removeDraft(person.id, place)
})
