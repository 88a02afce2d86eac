import { z } from 'zod'
import {
  choice,
  dayField,
  emptyAsNull,
  idField,
  optionalDay,
  optionalId,
  optionalMood,
  optionalWords,
  words,
} from '@/lib/input'
import { lengths } from '@/lib/lengths'
import { MOST_POINTS, type Point } from './point'
import { channels, controls, openings } from './words'

export const requestInput = z.object({
  id: idField,
  applicationId: idField,
  recoveryId: optionalId,
  askedOf: optionalWords(lengths.name),
  askOn: dayField,
  draft: words('The message', lengths.note),
})

export const requestChangeInput = requestInput.omit({ applicationId: true, recoveryId: true })

/** When and how a try went out; left empty, it was today and by mail. */
export const tryInput = z.object({
  id: idField,
  on: optionalDay,
  by: emptyAsNull(choice(channels)).transform((by) => by ?? 'mail'),
})

export const secondTryInput = tryInput.extend({
  draft: optionalWords(lengths.note),
  /** Pressed instead of “I sent it again”. */
  from: emptyAsNull(choice(['here'])),
})

export const feedbackInput = z.object({
  id: idField,
  applicationId: idField,
  receivedOn: dayField,
  words: words('What they said', lengths.note),
  lesson: optionalWords(lengths.note),
  opensWith: emptyAsNull(choice(openings)).transform((opensWith) => opensWith ?? 'now'),
})

export const feedbackChangeInput = feedbackInput.pick({ id: true, receivedOn: true, words: true })

export const openingInput = z.object({ id: idField, mood: optionalMood })

export const lessonInput = z.object({ id: idField, lesson: optionalWords(lengths.note) })

const pointText = optionalWords(lengths.note)
const pointControl = emptyAsNull(choice(controls))

/** Rows of a form, `point.0` with `control.0` and so on; a row without words is left out. */
export const sortingInput = z
  .looseObject({ id: idField })
  .transform(({ id, ...fields }, context): { id: string; points: Point[] } => {
    const points = Array.from({ length: MOST_POINTS }, (_, row) => {
      const text = pointText.safeParse(fields[`point.${row}`])
      const control = pointControl.safeParse(fields[`control.${row}`])
      for (const [name, read] of Object.entries({ point: text, control })) {
        const message = read.error?.issues[0]?.message
        if (message) context.addIssue({ code: 'custom', message, path: [`${name}.${row}`] })
      }
      return { text: text.data ?? '', control: control.data ?? null }
    })
    return { id, points: points.filter(({ text }) => text !== '') }
  })
