import { z } from 'zod'
import {
  choice,
  dayField,
  emptyAsNull,
  idField,
  optionalEmail,
  optionalLink,
  optionalWords,
  wholeNumber,
  words,
} from '@/lib/input'
import { lengths } from '@/lib/lengths'
import { longestCadence } from './cadence'
import { touchKinds } from './words'

export const contactInput = z.object({
  id: idField,
  name: words('Name', lengths.name),
  company: optionalWords(lengths.name),
  howWeMet: optionalWords(lengths.note),
  email: optionalEmail,
  link: optionalLink,
  cadenceDays: emptyAsNull(wholeNumber(1, longestCadence)),
})

export const touchInput = z.object({
  id: idField,
  contactId: idField,
  kind: choice(touchKinds),
  on: dayField,
  note: optionalWords(lengths.note),
})

export const touchTodayInput = touchInput.pick({ id: true, contactId: true })
