import { z } from 'zod'
import { choice, dayField, idField, words } from '@/lib/input'
import { lengths } from '@/lib/lengths'
import { readName } from './name'
import { reminderAnswers } from './words'

export const followUpInput = z.object({
  id: idField,
  contactId: idField,
  what: words('A word or two', lengths.line),
  on: dayField,
})

export const finishInput = followUpInput.pick({ id: true })

export const postponeInput = followUpInput.pick({ id: true, on: true })

const nameField = z
  .string('That reminder could not be found.')
  .max(lengths.name)
  .transform((text, context) => {
    const named = readName(text)
    if (named) return { ...named, name: text }
    context.addIssue({ code: 'custom', message: 'That reminder could not be found.' })
    return z.NEVER
  })

/** `id` is that of what comes of it: the answer itself, or the touch. */
export const answerInput = z.object({
  id: idField,
  reminder: nameField,
  answer: choice(reminderAnswers),
})

export const calendarNamesInput = z.object({
  names: z.literal('yes', 'Tick it, or leave it.').optional(),
})
