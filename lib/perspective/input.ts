import { z } from 'zod'
import { choice, emptyAsNull, idField, optionalWords, wholeNumber, words } from '@/lib/input'
import { lengths } from '@/lib/lengths'
import { outsideFactors } from './words'

const belief = wholeNumber(0, 100)

/** Ticked boxes come as nothing, one word or a list. */
const factors = z.preprocess(
  (ticked) => (ticked === undefined ? [] : Array.isArray(ticked) ? ticked : [ticked]),
  z.array(choice(outsideFactors)).max(outsideFactors.length),
)

export const thoughtInput = z.object({
  id: idField,
  recoveryId: idField,
  thought: words('The thought', lengths.note),
  beliefBefore: belief,
  factors,
  ownWords: optionalWords(lengths.note),
  beliefAfter: emptyAsNull(belief),
})

export const thoughtChangeInput = thoughtInput.omit({ recoveryId: true })
