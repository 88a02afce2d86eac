import type { PieRow, ThoughtRecordRow } from '@/db/perspective/tables'
import { type Outside, readOutside, writeOutside } from '@/lib/perspective/outside'
import { ownShare } from '@/lib/perspective/pie'
import { readSlices, type Slice, writeSlices } from '@/lib/perspective/slices'
import type { Vault } from '@/lib/server/vault'

type Rated = { id: string; beliefBefore: number; beliefAfter: number | null }

/** A thought record as it is stored. */
export function sealedThought(record: Rated & Outside & { thought: string }, vault: Vault) {
  const { id, beliefBefore, beliefAfter, thought } = record
  return {
    ...{ id, beliefBefore, beliefAfter },
    thought: vault.seal('thought_records.thought', id, thought),
    outside: vault.seal('thought_records.outside', id, writeOutside(record)),
  }
}

/** A thought record as it was written. */
export function openedThought(row: ThoughtRecordRow, vault: Vault) {
  return {
    ...row,
    thought: vault.open('thought_records.thought', row.id, row.thought),
    ...readOutside(vault.open('thought_records.outside', row.id, row.outside)),
  }
}

/** A pie as it is stored: what the outside leaves is one's own. */
export function sealedPie(pie: Rated & { belief: string; slices: Slice[] }, vault: Vault) {
  const { id, beliefBefore, beliefAfter, belief, slices } = pie
  return {
    ...{ id, beliefBefore, beliefAfter },
    belief: vault.seal('pies.belief', id, belief),
    slices: vault.seal('pies.slices', id, writeSlices(slices)),
    ownShare: ownShare(slices.map(({ share }) => share)),
  }
}

/** A pie as it was cut. */
export function openedPie(row: PieRow, vault: Vault) {
  return {
    ...row,
    belief: vault.open('pies.belief', row.id, row.belief),
    slices: readSlices(vault.open('pies.slices', row.id, row.slices)),
  }
}
