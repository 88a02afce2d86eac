import { z } from 'zod'
import {
  choice,
  dayField,
  idField,
  optionalChoice,
  optionalDay,
  optionalFile,
  optionalLink,
  optionalWords,
  ticked,
  words,
} from '@/lib/input'
import { lengths } from '@/lib/lengths'
import { isStorable } from '@/lib/storable'
import { LONGEST_TAG, MOST_TAGS, readTags } from '@/lib/tags'
import { everyReason } from './reasons'
import { endings, remotes, stages } from './words'

const tagsField = optionalWords(LONGEST_TAG * MOST_TAGS).transform((line) => readTags(line ?? ''))

const details = {
  id: idField,
  company: words('Company', lengths.name),
  role: words('Role', lengths.name),
  link: optionalLink,
  appliedOn: optionalDay,
  deadlineOn: optionalDay,
  followUpOn: optionalDay,
  source: optionalWords(lengths.line),
  place: optionalWords(lengths.line),
  remote: optionalChoice(remotes),
  salary: optionalWords(lengths.line),
  tags: tagsField,
}

export const applicationDetailsInput = z.object(details)

export const newApplicationInput = z.object({
  ...details,
  stage: choice(stages),
  notes: optionalWords(lengths.note),
  advert: optionalWords(lengths.advert),
  cvName: optionalWords(lengths.line),
  /** A mail that told of it, kept with the first fact. */
  mail: optionalWords(lengths.advert),
})

const ofApplication = { id: idField, applicationId: idField }

export const advertInput = z.object({ id: idField, advert: optionalWords(lengths.advert) })

export const cvInput = z.object({
  ...ofApplication,
  cvName: optionalWords(lengths.line),
  file: optionalFile,
})

export const notesInput = z.object({
  id: idField,
  notes: optionalWords(lengths.note),
  /** The notes as they are from now on, and as this tab last saw them. */
  version: idField,
  basedOn: z.union([idField, z.literal('')]),
})

export const moveInput = z.object({ ...ofApplication, stage: choice(stages), on: dayField })

export const endInput = z.object({
  ...ofApplication,
  ending: choice(endings),
  on: dayField,
  reasons: ticked(everyReason),
  note: optionalWords(lengths.note),
})

/** A fact about one application that needs no more words: to open it again, or put it away. */
export const factInput = z.object(ofApplication)

export const takeBackInput = z.object({ ...ofApplication, factId: idField })

export const viewInput = z.object({
  id: idField,
  name: words('A name', lengths.name),
  query: z.string().max(lengths.link).refine(isStorable),
})

export const manyThings = ['tag', 'untag', 'archive', 'ghosted'] as const

/** How many applications may be changed at once: as many as a page shows. */
const MOST_AT_ONCE = 50

const manyIds = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z
    .array(idField)
    .min(1, 'Tick the applications first.')
    .max(MOST_AT_ONCE, `At most ${MOST_AT_ONCE} at once.`),
)

export const manyInput = z.object({
  id: idField,
  what: choice(manyThings),
  ids: manyIds,
  tags: tagsField,
})

/** Takes back what one change of many did to these. */
export const takeBackManyInput = z.object({ id: idField, changeId: idField, ids: manyIds })

export type NewApplication = z.output<typeof newApplicationInput>
export type ApplicationDetails = z.output<typeof applicationDetailsInput>
export type ManyChange = z.output<typeof manyInput>
