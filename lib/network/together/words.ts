/** How long a witness’s link runs. */
export const witnessSpans = ['two-weeks', 'one-month', 'three-months'] as const
export type WitnessSpan = (typeof witnessSpans)[number]

const spanNames: Record<WitnessSpan, string> = {
  'two-weeks': 'Two weeks',
  'one-month': 'One month',
  'three-months': 'Three months',
}

export const spanOptions = witnessSpans.map((value) => ({ value, label: spanNames[value] }))

/** The longest line that can come back, in characters. */
export const LONGEST_LINE = 200
/** How many lines one link takes in a day. */
export const LINES_A_DAY = 5
/** For how many days an invitation to search side by side waits. */
export const DAYS_INVITED = 7
