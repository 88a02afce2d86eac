import { z } from 'zod'
import { type Day, parseDay } from '@/lib/day'
import { lengths } from '@/lib/lengths'
import { moodValues } from '@/lib/mood/words'
import { isStorable } from '@/lib/storable'

const UNSTORABLE = 'This holds characters that can’t be stored. Please type it again.'

/** One line or many, trimmed, with line feeds as the browser shows them. Required. */
export function words(what: string, max: number) {
  return anyWords(max).refine((text) => text.length > 0, `${what} is needed.`)
}

/** Like `words`, but an empty field means null. */
export function optionalWords(max: number) {
  return emptyAsNull(anyWords(max).transform((text) => (text === '' ? null : text)))
}

export const idField = z.uuid('That could not be found. Reload the page and try again.')
export const optionalId = emptyAsNull(idField)

/** One row, and nothing said about it: to remove it, or to mark it. */
export const rowInput = z.object({ id: idField })

/** For what needs nothing to be said. */
export const nothingInput = z.object({})

export const dayField = z.string('Choose a day.').transform((text, context): Day => {
  const day = parseDay(text.trim())
  if (day) return day
  context.addIssue({ code: 'custom', message: text ? 'That day doesn’t exist.' : 'Choose a day.' })
  return z.NEVER
})
export const optionalDay = emptyAsNull(dayField)

export const moodField = z.coerce
  .number('Choose one of the five.')
  .pipe(z.literal(moodValues, 'Choose one of the five.'))
export const optionalMood = emptyAsNull(moodField)

export const optionalLink = emptyAsNull(
  z
    .string()
    .trim()
    .max(lengths.link, tooLong(lengths.link))
    .refine(isStorable, UNSTORABLE)
    .transform((text) => (/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`))
    .refine(isWebAddress, 'A link starts with https:// or http://.'),
)

export const emailField = z
  .string('Email is needed.')
  .trim()
  .toLowerCase()
  .max(lengths.email, tooLong(lengths.email))
  .refine(isStorable, UNSTORABLE)
  .refine(
    (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
    'That doesn’t look like an email address.',
  )
export const optionalEmail = emptyAsNull(emailField)

/** One of a list of words, as select boxes and buttons send it. */
export function choice<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, 'Choose one of the list.')
}

/** Several of a list of words, as ticked boxes send them; nothing ticked is an empty list. */
export function ticked<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z
    .preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.enum(words)))
    .transform((chosen) => [...new Set(chosen)])
}

/** Like `choice`, but an empty field means null. */
export function optionalChoice<const Words extends readonly [string, ...string[]]>(words: Words) {
  return emptyAsNull(choice(words))
}

/** A file; what it holds is looked at by whoever it is for. */
export const fileField = z.custom<File>(
  (value) => value instanceof File && !isNoFile(value),
  'Choose a file first.',
)
/** A file field that may be left empty: browsers then send a file without a name. */
export const optionalFile = z.preprocess(
  (value) => (value === undefined || isNoFile(value) ? null : value),
  z.nullable(fileField),
)

/** A whole number from a text field. */
export function wholeNumber(min: number, max: number) {
  const message = `A whole number from ${min} to ${max.toLocaleString('en-GB')}.`
  return (
    z
      .string(message)
      .trim()
      // Not coerced: an empty field would count as nought.
      .regex(/^\d{1,9}$/, message)
      .transform(Number)
      .pipe(z.number().min(min, message).max(max, message))
  )
}

/** An empty or missing field is null; anything else must fit. */
export function emptyAsNull<Shape extends z.ZodType>(shape: Shape) {
  return z.preprocess(
    (value) => (value === undefined || value === null || value === '' ? null : value),
    z.nullable(shape),
  )
}

// A browser sends a file without a name where none was chosen; sent by a script, it gets a name on
// the way.
function isNoFile(value: unknown): boolean {
  if (!(value instanceof File)) return value === ''
  return value.size === 0 && ['', 'blob', 'undefined'].includes(value.name)
}

function anyWords(max: number) {
  return z
    .string('This needs some words.')
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .refine((text) => text.length <= max, tooLong(max))
    .refine(isStorable, UNSTORABLE)
}

function tooLong(max: number): string {
  return `Please keep this to ${max.toLocaleString('en-GB')} characters.`
}

function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:')
}
