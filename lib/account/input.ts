import { z } from 'zod'
import { emailField, words } from '@/lib/input'
import { lengths } from '@/lib/lengths'
import { isStorable } from '@/lib/storable'
import { isZone } from '@/lib/zoned-time'
import { normalisePassword, passwordProblem } from './password'

const password = z
  .string('Password is needed.')
  .max(1000, 'Please keep this to 200 characters.')
  .refine(isStorable, 'This holds characters that can’t be stored.')
  .transform(normalisePassword)

/** A zone the server's own calendar doesn't know falls back to UTC rather than refusing a person. */
const zone = z
  .string()
  .max(64)
  .transform((name) => (isZone(name) ? name : 'UTC'))
const locale = z
  .string()
  .max(35)
  .transform((tag) => (isLocale(tag) ? tag : 'en-GB'))

const next = z.string().max(500).catch('')

export const signUpInput = z
  .object({
    name: words('Name', lengths.name),
    email: emailField,
    password,
    zone: zone.catch('UTC'),
    locale: locale.catch('en-GB'),
    next,
  })
  .superRefine((input, context) => {
    const message = passwordProblem(input.password, input)
    if (message) context.addIssue({ code: 'custom', path: ['password'], message })
  })

export const signInInput = z.object({
  email: emailField,
  password: password.refine((text) => text.length > 0, 'Password is needed.'),
  next,
})

export const profileInput = z.object({
  name: words('Name', lengths.name),
  zone: z.string().max(64).refine(isZone, 'Choose a time zone from the list.'),
  locale: z.string().max(35).refine(isLocale, 'Choose a language from the list.'),
})

export function isLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([tag]).length > 0
  } catch {
    return false
  }
}
