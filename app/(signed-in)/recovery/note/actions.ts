'use server'

import { getInterview } from '@/db/applications/interviews/queries'
import { removeNote, saveNote } from '@/db/recovery/notes/commands'
import { rowInput } from '@/lib/input'
import { noteInput, worthOpening, writeExpected } from '@/lib/recovery/note-for-no'
import {
  besideScreen,
  type Rehearsed,
  rehearsalAddress,
  rehearsalInput,
  rehearsedWith,
} from '@/lib/recovery/rehearsal'
import { signedInAction } from '@/lib/server/action'
import type { Person } from '@/lib/server/require-user'
import { ownFacts } from './own-facts'
import { carryOn, putAway, rehearsedSoFar } from './rehearsed'
import { sealNote } from './sealed-note'

export const keepNoteForNo = signedInAction(noteInput, async (input, person) => {
  const { id, plan, letter } = input
  const words = worthOpening({ plan, letter, expected: writeExpected(input) })
  const note = { id, kind: 'note', ...sealNote(id, words, person.vault) } as const
  await saveNote(person.id, note, { now: person.now })
  return { goTo: '/recovery/note' }
})

export const rehearse = signedInAction(rehearsalInput, async (said, person) => {
  const { interviewId, screen, go } = said
  const interview = await getInterview(person.id, interviewId)
  const rehearsed = rehearsedWith(await rehearsedSoFar(interviewId), said)
  const next = besideScreen(screen, go)
  if (next === 'away') await keepRehearsal(person, interview, rehearsed)
  else await carryOn(person, interviewId, rehearsed)
  return { goTo: rehearsalAddress(interviewId, next) }
})

export const discardNoteForNo = signedInAction(rowInput, async ({ id }, person) => {
  await removeNote(person.id, id)
})

type Interview = Awaited<ReturnType<typeof getInterview>>

// One that was only gone through in the mind leaves nothing, and was a rehearsal all the same.
async function keepRehearsal(person: Person, interview: Interview, rehearsed: Rehearsed) {
  const { id, where, thought, plan } = rehearsed
  const expected = writeExpected({
    where,
    thought,
    alsoTrue: await trueThen(person, interview, rehearsed),
  })
  if (plan || expected) {
    const words = sealNote(id, { expected, plan, letter: null }, person.vault)
    const note = { id, kind: 'rehearsal', interviewId: interview.id, ...words } as const
    await saveNote(person.id, note, { now: person.now })
  }
  await putAway(person, interview.id)
}

async function trueThen(person: Person, interview: Interview, { facts, ownWords }: Rehearsed) {
  const own = facts.length > 0 ? await ownFacts(person, interview) : []
  const kept = own.filter(({ kind }) => facts.includes(kind)).map(({ words }) => words)
  return ownWords ? [...kept, ownWords] : kept
}
