import { z } from 'zod'
import { idField, optionalWords } from '@/lib/input'
import { lengths } from '@/lib/lengths'
import { Refusal } from '@/lib/refusal'

const words = optionalWords(lengths.note)

export const noteInput = z.object({
  id: idField,
  plan: words,
  thought: words,
  friend: words,
  letter: words,
})

/** What she expects of the moment, and what she’d like to be told in it. */
export type Expected = {
  /** Where she’ll be when it comes. */
  where: string | null
  /** The thought that will probably come first. */
  thought: string | null
  /** What she’d tell a friend who had it. */
  friend: string | null
  /** What is true as well. */
  alsoTrue: string[]
}

const expectedShape = z.object({
  where: z.string().nullable(),
  thought: z.string().nullable(),
  friend: z.string().nullable(),
  alsoTrue: z.array(z.string()),
})
const nothing: Expected = { where: null, thought: null, friend: null, alsoTrue: [] }

/** The same as it is kept under one seal; null when nothing is expected. */
export function writeExpected(some: Partial<Expected>): string | null {
  const expected = { ...nothing, ...some }
  const { where, thought, friend, alsoTrue } = expected
  const isEmpty = !where && !thought && !friend && alsoTrue.length === 0
  return isEmpty ? null : JSON.stringify(expected)
}

/** What was kept, read back; a plain text is the thought itself. */
export function readExpected(text: string | null): Expected {
  if (text === null) return nothing
  try {
    return expectedShape.parse(JSON.parse(text))
  } catch {
    return { ...nothing, thought: text }
  }
}

type Note = { plan: string | null; expected: string | null; letter: string | null }

/** @throws Refusal when there is nothing in it for the day it is opened. */
export function worthOpening<Given extends Note>(note: Given): Given {
  if (note.plan || note.expected || note.letter) return note
  throw new Refusal('There is nothing to keep yet. A few words in any one field are enough.')
}
