import { z } from 'zod'
import { emptyAsNull, idField, optionalWords, ticked, wholeNumber, words } from '@/lib/input'
import { lengths } from '@/lib/lengths'
import { outsideFactors } from './words'

const belief = wholeNumber(0, 100)

export const thoughtInput = z.object({
  id: idField,
  recoveryId: idField,
  thought: words('The thought', lengths.note),
  beliefBefore: belief,
  factors: ticked(outsideFactors),
  ownWords: optionalWords(lengths.note),
  beliefAfter: emptyAsNull(belief),
})

export const thoughtChangeInput = thoughtInput.omit({ recoveryId: true })
