import { Refusal } from '@/lib/refusal'
import type { Door } from './words'

/** All a look back may hold, in the order in which the best line to remember is looked for. */
export const answerNames = [
  'nextTime',
  'greyAreas',
  'evidence',
  'different',
  'challenged',
  'theirCompany',
] as const
export type AnswerName = (typeof answerNames)[number]
/** What was written; what is missing was not asked, and stays as it is. */
export type Answers = Partial<Record<AnswerName, string | null>>

export type Field = { name: AnswerName; label: string; hint?: string }

const different = {
  name: 'different',
  label: 'What was different from what you expected?',
} as const

const fieldsBehind: Record<Door, Field[]> = {
  better: [
    different,
    {
      name: 'greyAreas',
      label: 'Which grey areas would you look into before the next one?',
      hint: 'A tool, a number, a part of their work: anything you’d like to know a little more about.',
    },
    { name: 'nextTime', label: 'What would you do another way?' },
  ],
  best: [
    {
      name: 'evidence',
      label: 'What shows that it was your best?',
      hint: 'How you prepared, an answer that came out right, a moment when they leaned in.',
    },
    { name: 'theirCompany', label: 'What would working there have been like?' },
    { name: 'nextTime', label: 'What do you keep from it, for the next one?' },
  ],
}

/** The article’s three questions, for what was written without a door. */
const withoutDoor: Field[] = [
  { name: 'challenged', label: 'Which question challenged you?' },
  different,
  { name: 'nextTime', label: 'What would you answer differently, or better?' },
]

/** What is asked behind a door, and besides whatever else holds words already. */
export function fieldsFor(door: Door | null, written: Answers = {}): Field[] {
  const asked = door ? fieldsBehind[door] : withoutDoor
  const others = [...withoutDoor, ...fieldsBehind.better, ...fieldsBehind.best].filter(
    ({ name }, at, all) =>
      written[name] &&
      !asked.some((field) => field.name === name) &&
      all.findIndex((field) => field.name === name) === at,
  )
  return [...asked, ...others]
}

/** Whether nothing at all was written. */
export function isBlank(answers: Answers): boolean {
  return answerNames.every((name) => !answers[name])
}

/** The one line a list shows of it. */
export function excerptOf(answers: Answers): string | null {
  const name = answerNames.find((each) => answers[each])
  return (name && answers[name]) ?? null
}

/**
 * What is kept of a look back; having gone through the second door says that it was her best.
 *
 * @throws Refusal when it says nothing at all, unless there is something of it already.
 */
export function reflected<Given extends Answers & { gaveMyBest: boolean }>(
  given: Given,
  { door, isBegun = false }: { door: Door | null; isBegun?: boolean },
): Given {
  const gaveMyBest = door ? door === 'best' : given.gaveMyBest
  if (!isBegun && !gaveMyBest && isBlank(given)) {
    throw new Refusal('There is nothing to keep yet. A few words to any one of them are enough.')
  }
  return { ...given, gaveMyBest }
}
