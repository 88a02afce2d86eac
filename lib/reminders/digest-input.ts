import { z } from 'zod'
import { choice, emailField } from '@/lib/input'
import { isAddress } from '@/lib/mail/address'
import { digestTimes } from './digest-times'

export const digestInput = z.object({
  address: emailField.refine(isAddress, 'That doesn’t look like an email address.'),
  time: choice(digestTimes),
})

/** What a link in a mail carries. */
export const linkInput = z.object({
  secret: z.string('That link is not whole.').regex(/^[\w-]{43}$/, 'That link is not whole.'),
})
