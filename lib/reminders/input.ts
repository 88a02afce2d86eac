import { z } from 'zod'
import { dayField, idField, words } from '@/lib/input'
import { lengths } from '@/lib/lengths'

export const followUpInput = z.object({
  id: idField,
  contactId: idField,
  what: words('A word or two', lengths.line),
  on: dayField,
})

export const finishInput = followUpInput.pick({ id: true })

export const postponeInput = followUpInput.pick({ id: true, on: true })
