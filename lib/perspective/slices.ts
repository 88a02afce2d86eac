import { z } from 'zod'
import { factorName, type PieFactor, pieFactors } from './words'

/** Places for what is named in own words, beside the listed factors. */
export const ownWordPlaces = ['other1', 'other2'] as const
export type OwnWordPlace = (typeof ownWordPlaces)[number]

/** Everything outside oneself that can have a share, in the order in which it is asked. */
export const slicePlaces = [...pieFactors, ...ownWordPlaces] as const
export type SlicePlace = PieFactor | OwnWordPlace

/** One outside share of a pie; only what is named in own words has words. */
export type Slice = { place: SlicePlace; share: number; words: string | null }

const shape = z.array(
  z.object({
    place: z.enum(slicePlaces),
    share: z.number().int().min(0).max(100),
    words: z.string().nullable(),
  }),
)

/** The outside shares as they are sealed with a pie; what has none is left out. */
export function writeSlices(slices: Slice[]): string {
  return JSON.stringify(slices.filter(({ share }) => share > 0))
}

export function readSlices(text: string): Slice[] {
  return shape.parse(JSON.parse(text))
}

export function sliceName({ place, words }: Pick<Slice, 'place' | 'words'>): string {
  return isOwnWords(place) ? words || 'Something else' : factorName(place)
}

/** A letter for the drawing and the list beside it, so that colours needn't be told apart. */
export function sliceLetter(place: SlicePlace): string {
  return 'ABCDEFGHI'.charAt(slicePlaces.indexOf(place))
}

function isOwnWords(place: SlicePlace): place is OwnWordPlace {
  return ownWordPlaces.some((each) => each === place)
}
