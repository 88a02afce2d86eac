import { z } from 'zod'
import {
  choice,
  emptyAsNull,
  idField,
  optionalDay,
  optionalWords,
  ticked,
  wholeNumber,
  words,
} from '@/lib/input'
import { lengths } from '@/lib/lengths'
import { EVENINGS, LONGEST_EVENING } from './evenings'
import { tooMuch } from './pie'
import { type OwnWordPlace, ownWordPlaces, type Slice } from './slices'
import { fates, outsideFactors, type PieFactor, pieFactors, voices } from './words'

const belief = wholeNumber(0, 100)
const thought = words('The thought', lengths.note)

export const thoughtInput = z.object({
  id: idField,
  recoveryId: idField,
  thought,
  beliefBefore: belief,
  factors: ticked(outsideFactors),
  ownWords: optionalWords(lengths.note),
  beliefAfter: emptyAsNull(belief),
})

export const thoughtChangeInput = thoughtInput.omit({ recoveryId: true })

/** An empty field is no share. */
const share = emptyAsNull(belief).transform((percent) => percent ?? 0)

const pieFields = z.object({
  id: idField,
  belief: thought,
  beliefBefore: belief,
  beliefAfter: emptyAsNull(belief),
  ...(Object.fromEntries(pieFactors.map((factor) => [factor, share])) as Record<
    PieFactor,
    typeof share
  >),
  other1: share,
  other1Words: optionalWords(lengths.line),
  other2: share,
  other2Words: optionalWords(lengths.line),
})
type PieFields = z.output<typeof pieFields>

export const pieInput = pieFields
  .extend({ recoveryId: idField })
  .superRefine(fits)
  .transform((pie) => ({ ...kept(pie), recoveryId: pie.recoveryId }))

export const pieChangeInput = pieFields.superRefine(fits).transform(kept)

export const letterInput = z.object({
  id: idField,
  recoveryId: idField,
  words: words('The letter', lengths.note),
})

export const letterChangeInput = letterInput.omit({ recoveryId: true })

export const eveningInput = z.object({
  id: idField,
  recoveryId: idField,
  evening: wholeNumber(1, EVENINGS),
  voice: choice(voices),
  words: optionalWords(LONGEST_EVENING),
  fate: choice(fates),
  lockedUntil: optionalDay,
})

function slicesOf(pie: PieFields): Slice[] {
  const listed = pieFactors.map((place) => ({ place, share: pie[place], words: null }))
  const named = ownWordPlaces.map((place) => ({
    place,
    share: pie[place],
    words: pie[wordsOf(place)],
  }))
  return [...listed, ...named]
}

function kept(pie: PieFields) {
  const { id, belief, beliefBefore, beliefAfter } = pie
  return { id, belief, beliefBefore, beliefAfter, slices: slicesOf(pie) }
}

// One's own share is not sent: it is what the others leave, and so the sum always fits.
function fits(pie: PieFields, context: z.RefinementCtx): void {
  const over = tooMuch(slicesOf(pie).map(({ share }) => share))
  if (over > 0) {
    const message = `Together that is ${100 + over} %, and there is only 100. Take ${over} off somewhere.`
    context.addIssue({ code: 'custom', path: ['form'], message })
  }
  for (const place of ownWordPlaces) {
    if (pie[place] > 0 && !pie[wordsOf(place)]) {
      const message = 'Say in a word or two what it is, or leave its share empty.'
      context.addIssue({ code: 'custom', path: [wordsOf(place)], message })
    }
  }
}

function wordsOf(place: OwnWordPlace) {
  return `${place}Words` as const
}
