import type { ReflectionRow } from '@/db/reflections/tables'
import type { ReflectionAnswers } from '@/lib/reflections/input'
import type { Vault } from '@/lib/server/vault'

type SealedAnswers = Pick<ReflectionRow, 'id' | 'challenged' | 'different' | 'nextTime'>

/** The three answers as they are stored; the rest of the reflection stays as it is. */
export function sealAnswers<Given extends ReflectionAnswers>(given: Given, vault: Vault) {
  const { id } = given
  return {
    ...given,
    challenged: vault.seal('reflections.challenged', id, given.challenged),
    different: vault.seal('reflections.different', id, given.different),
    nextTime: vault.seal('reflections.next_time', id, given.nextTime),
  }
}

/** The three answers as they were written. */
export function openAnswers({ id, challenged, different, nextTime }: SealedAnswers, vault: Vault) {
  return {
    challenged: vault.open('reflections.challenged', id, challenged),
    different: vault.open('reflections.different', id, different),
    nextTime: vault.open('reflections.next_time', id, nextTime),
  }
}
