import { type Ending, endings } from './words'

/**
 * What may have played a part, ending by ending. These are reasons somebody gave or that she
 * supposes; several may hold at once, and none of them is a verdict on her.
 */
const reasonsOf = {
  accepted: {
    work: 'The work itself',
    people: 'The people',
    pay: 'The pay',
    place: 'The place',
    growth: 'Room to grow',
    security: 'Security',
  },
  rejected: {
    experience: 'Someone with closer experience',
    internal: 'Someone from inside',
    budget: 'The budget',
    timing: 'The timing',
    skill: 'A skill they wanted',
    terms: 'Pay or terms',
    place: 'Place or permit',
    stock: 'No reason given',
  },
  ghosted: {
    silence: 'Silence from the start',
    afterTalk: 'Silence after we had talked',
    promised: 'A date they named has passed',
    peace: 'Closed for my own peace',
  },
  withdrew: {
    otherOffer: 'Another offer',
    pay: 'The pay',
    place: 'The place',
    work: 'Not the work I thought',
    values: 'It did not sit right',
    process: 'The process took too long',
    life: 'Life came first',
  },
  declined: {
    otherOffer: 'Another offer',
    pay: 'The pay',
    place: 'The place',
    work: 'Not the work I thought',
    values: 'It did not sit right',
    terms: 'The terms',
    life: 'Life came first',
  },
  closed: {
    internal: 'Filled from inside',
    budget: 'The budget',
    hold: 'Put on hold',
    changed: 'The role was changed',
    unknown: 'No reason given',
  },
} as const satisfies Record<Ending, Record<string, string>>

type Options = { value: string; label: string }[]

/** The reasons an ending may have, for ticking. */
export function reasonOptions(ending: Ending): Options {
  return Object.entries(reasonsOf[ending]).map(([value, label]) => ({ value, label }))
}

/** The names of those reasons that this ending can have, in the order of the list. */
export function reasonNames(ending: Ending, reasons: readonly string[]): string[] {
  return reasonOptions(ending)
    .filter(({ value }) => reasons.includes(value))
    .map(({ label }) => label)
}

/** Of the reasons ticked, those that this ending can have. */
export function fittingReasons(ending: Ending, ticked: readonly string[]): string[] {
  return reasonOptions(ending)
    .map(({ value }) => value)
    .filter((value) => ticked.includes(value))
}

const known = endings.flatMap((ending) => reasonOptions(ending).map(({ value }) => value))
const [first = 'stock', ...others] = [...new Set(known)]

/** Every reason there is, whatever the ending. */
export const everyReason: readonly [string, ...string[]] = [first, ...others]
