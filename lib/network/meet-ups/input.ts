import { z } from 'zod'
import {
  choice,
  dayField,
  emptyAsNull,
  idField,
  optionalDay,
  optionalId,
  optionalLink,
  optionalWords,
  words,
} from '@/lib/input'
import { lengths } from '@/lib/lengths'
import { communityKinds } from '../words'
import { MOST_AT_A_MEET_UP, MOST_NEW_NAMES, type NewName } from './new-names'

const optionalTime = emptyAsNull(
  z
    .string()
    .trim()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Choose a time, or leave it empty.'),
)

export const meetUpInput = z.object({
  id: idField,
  name: words('What it is', lengths.name),
  on: dayField,
  time: optionalTime,
  place: optionalWords(lengths.line),
  link: optionalLink,
  communityId: optionalId,
  lookFor: optionalWords(lengths.note),
})

export const lookForInput = z.object({ id: idField, meetUpId: idField, contactId: idField })

const thereField = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(idField).max(MOST_AT_A_MEET_UP),
)
const newName = optionalWords(lengths.name)

/** Rows of a form, `name.0` with `company.0` and so on; a row without a name is left out. */
export const howItWasInput = z
  .looseObject({
    id: idField,
    /** Made by the page, so that whoever is new in this form is made once. */
    visitId: idField,
    note: optionalWords(lengths.note),
    there: thereField,
  })
  .transform(({ id, visitId, note, there, ...fields }, context) => {
    const rows = Array.from({ length: MOST_NEW_NAMES }, (_, row): Partial<NewName> => {
      const name = newName.safeParse(fields[`name.${row}`])
      const company = newName.safeParse(fields[`company.${row}`])
      for (const [field, read] of Object.entries({ name, company })) {
        const message = read.error?.issues[0]?.message
        if (message) context.addIssue({ code: 'custom', message, path: [`${field}.${row}`] })
      }
      return { name: name.data ?? undefined, company: company.data ?? null }
    })
    const newNames = rows.flatMap(({ name, company = null }) => (name ? [{ name, company }] : []))
    return { id, visitId, note, there: [...new Set(there)], newNames }
  })

export const communityInput = z.object({
  id: idField,
  name: words('Name', lengths.name),
  kind: choice(communityKinds),
  link: optionalLink,
  note: optionalWords(lengths.note),
  nextVisitOn: optionalDay,
})

export const nextVisitInput = z.object({ id: idField, on: dayField })
