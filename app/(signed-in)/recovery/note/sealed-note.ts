import type { NoteForNoRow } from '@/db/recovery/tables'
import { readExpected } from '@/lib/recovery/note-for-no'
import type { Vault } from '@/lib/server/vault'

type Words = { expected: string | null; plan: string | null; letter: string | null }

/** A note’s words as they are stored. */
export function sealNote(id: string, { expected, plan, letter }: Words, { seal }: Vault) {
  return {
    thought: seal('notes_for_no.thought', id, expected),
    plan: seal('notes_for_no.plan', id, plan),
    letter: seal('notes_for_no.letter', id, letter),
  }
}

/** The words as they were written, once a no has opened them. */
export function openNote({ id, thought, plan, letter }: NoteForNoRow, { open }: Vault) {
  return {
    ...readExpected(open('notes_for_no.thought', id, thought)),
    plan: open('notes_for_no.plan', id, plan),
    letter: open('notes_for_no.letter', id, letter),
  }
}
