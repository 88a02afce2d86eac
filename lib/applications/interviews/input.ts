import { z } from 'zod'
import {
  choice,
  dayField,
  emptyAsNull,
  idField,
  optionalLink,
  optionalWords,
  wholeNumber,
} from '@/lib/input'
import { lengths } from '@/lib/lengths'
import { isZone } from '@/lib/zoned-time'
import { bounds, usualMinutes } from './bounds'
import { longestPeople, MOST_PEOPLE, readNames } from './people'
import { interviewKinds } from './words'

const timeField = z
  .string('Choose a time.')
  .trim()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Choose a time.')

const zoneField = z
  .string('Choose a time zone from the list.')
  .max(64, 'Choose a time zone from the list.')
  .refine(isZone, 'Choose a time zone from the list.')

const peopleField = optionalWords(longestPeople)
  .transform((text) => readNames(text ?? ''))
  .refine((names) => names.length <= MOST_PEOPLE, `At most ${MOST_PEOPLE} people.`)
  .refine(
    (names) => names.every((name) => name.length <= lengths.name),
    `One name a line, each of at most ${lengths.name} characters.`,
  )

export const interviewInput = z.object({
  id: idField,
  kind: choice(interviewKinds),
  on: dayField,
  time: timeField,
  /** Where the clock hangs that the time was read from. */
  zone: zoneField,
  minutes: emptyAsNull(wholeNumber(bounds.minutes.min, bounds.minutes.max)).transform(
    (minutes) => minutes ?? usualMinutes,
  ),
  round: wholeNumber(bounds.round.min, bounds.round.max),
  place: optionalWords(lengths.line),
  link: optionalLink,
  people: peopleField,
  notes: optionalWords(lengths.note),
})

export const newInterviewInput = interviewInput.extend({
  applicationId: idField,
  // A box that isn't ticked sends nothing at all.
  moves: z
    .string()
    .optional()
    .transform((ticked) => ticked === 'yes'),
})

export type InterviewSaid = z.output<typeof interviewInput>
