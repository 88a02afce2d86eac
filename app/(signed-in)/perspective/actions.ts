'use server'

import {
  removeThoughtRecord,
  saveThoughtChange,
  saveThoughtRecord,
} from '@/db/perspective/commands'
import { rowInput } from '@/lib/input'
import { thoughtChangeInput, thoughtInput } from '@/lib/perspective/input'
import { type Outside, writeOutside } from '@/lib/perspective/outside'
import { signedInAction } from '@/lib/server/action'
import type { Vault } from '@/lib/server/vault'

export const keepThought = signedInAction(thoughtInput, async (input, person) => {
  const { id, recoveryId, beliefBefore, beliefAfter } = input
  const record = { id, recoveryId, beliefBefore, beliefAfter, ...sealed(input, person.vault) }
  await saveThoughtRecord(person.id, record, { now: person.now })
  return { message: 'Kept. You can come back to it and rate it again.' }
})

export const changeThought = signedInAction(thoughtChangeInput, async (input, person) => {
  const { id, beliefBefore, beliefAfter } = input
  await saveThoughtChange(person.id, {
    id,
    beliefBefore,
    beliefAfter,
    ...sealed(input, person.vault),
  })
  return { message: 'Saved.' }
})

export const discardThought = signedInAction(rowInput, async ({ id }, person) => {
  await removeThoughtRecord(person.id, id)
  return { message: 'Removed.' }
})

function sealed(input: Outside & { id: string; thought: string }, vault: Vault) {
  return {
    thought: vault.seal('thought_records.thought', input.id, input.thought),
    outside: vault.seal('thought_records.outside', input.id, writeOutside(input)),
  }
}
