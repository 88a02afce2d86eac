import { Refusal } from '@/lib/refusal'

/** The article's three questions, in its order. */
export const questions = [
  { name: 'challenged', label: 'Which question challenged you?' },
  { name: 'different', label: 'What was different from what you expected?' },
  { name: 'nextTime', label: 'What would you answer differently, or better?' },
] as const

type Answers = {
  challenged: string | null
  different: string | null
  nextTime: string | null
  gaveMyBest: boolean
}

/** @throws Refusal when nothing at all was answered. */
export function reflected<Given extends Answers>(answers: Given): Given {
  const isEmpty = !answers.gaveMyBest && questions.every(({ name }) => answers[name] === null)
  if (isEmpty) {
    throw new Refusal('There is nothing to keep yet. A few words to any one of them are enough.')
  }
  return answers
}
