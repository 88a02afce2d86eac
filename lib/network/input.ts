import { z } from 'zod'
import { editionField } from '@/lib/edition'
import {
  choice,
  dayField,
  emptyAsNull,
  idField,
  optionalChoice,
  optionalDay,
  optionalEmail,
  optionalLink,
  optionalWords,
  ticked,
  wholeNumber,
  words,
} from '@/lib/input'
import { lengths } from '@/lib/lengths'
import { LONGEST_TAG, MOST_TAGS, readTags } from '@/lib/tags'
import { longestCadence } from './cadence'
import { channels, ties, touchKinds } from './words'

export const contactInput = z.object({
  id: idField,
  name: words('Name', lengths.name),
  company: optionalWords(lengths.name),
  role: optionalWords(lengths.name),
  howWeMet: optionalWords(lengths.note),
  metOn: optionalDay,
  email: optionalEmail,
  phone: optionalWords(lengths.line),
  link: optionalLink,
  tie: optionalChoice(ties),
  channels: ticked(channels),
  tags: optionalWords(LONGEST_TAG * MOST_TAGS).transform((line) => readTags(line ?? '')),
  gives: optionalWords(lengths.note),
  offered: optionalWords(lengths.note),
  cadenceDays: emptyAsNull(wholeNumber(1, longestCadence)),
})

export const contactChangeInput = contactInput.extend({ basedOn: editionField })

export const touchInput = z.object({
  id: idField,
  contactId: idField,
  kind: choice(touchKinds),
  on: dayField,
  note: optionalWords(lengths.note),
})

/** Somebody, and an application they have to do with. */
export const joinInput = z.object({ id: idField, contactId: idField, applicationId: idField })

/** The card that stays, and the one that goes into it. */
export const mergeInput = z.object({ id: idField, otherId: idField })

/** One tap; `on` is the day it was made on, which a dead connection may have kept waiting. */
export const touchTodayInput = touchInput
  .pick({ id: true, contactId: true })
  .extend({ on: optionalDay })
