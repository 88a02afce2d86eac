import { z } from 'zod'
import {
  choice,
  dayField,
  idField,
  optionalDay,
  optionalLink,
  optionalWords,
  words,
} from '@/lib/input'
import { lengths } from '@/lib/lengths'
import { endings, stages } from './words'

export const newApplicationInput = z.object({
  id: idField,
  company: words('Company', lengths.name),
  role: words('Role', lengths.name),
  link: optionalLink,
  appliedOn: optionalDay,
  stage: choice(stages),
  notes: optionalWords(lengths.note),
})

export const applicationDetailsInput = newApplicationInput.omit({ stage: true, notes: true })

export const notesInput = newApplicationInput.pick({ id: true, notes: true })

export const moveInput = z.object({
  id: idField,
  applicationId: idField,
  stage: choice(stages),
  on: dayField,
})

export const endInput = z.object({
  id: idField,
  applicationId: idField,
  ending: choice(endings),
  on: dayField,
})

export const reopenInput = z.object({ id: idField, applicationId: idField })

export const archiveInput = z.object({ id: idField, applicationId: idField })

export type NewApplication = z.output<typeof newApplicationInput>
export type ApplicationDetails = z.output<typeof applicationDetailsInput>
