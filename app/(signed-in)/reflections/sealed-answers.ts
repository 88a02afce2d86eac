import type { ReflectionRow } from '@/db/reflections/tables'
import { type AnswerName, type Answers, answerNames } from '@/lib/reflections/answers'
import type { Sealed, SealedPlace } from '@/lib/sealed'
import type { Vault } from '@/lib/server/vault'

type SealedAnswers = Pick<ReflectionRow, 'id' | AnswerName>

const places: Record<AnswerName, SealedPlace> = {
  nextTime: 'reflections.next_time',
  greyAreas: 'reflections.grey_areas',
  evidence: 'reflections.evidence',
  different: 'reflections.different',
  challenged: 'reflections.challenged',
  theirCompany: 'reflections.their_company',
}

/** The answers that were asked for, as they are stored. */
export function sealAnswers(id: string, answers: Answers, { seal }: Vault) {
  const sealed: Partial<Record<AnswerName, Sealed | null>> = {}
  for (const name of answerNames) {
    const words = answers[name]
    if (words !== undefined) sealed[name] = seal(places[name], id, words)
  }
  return sealed
}

/** The answers as they were written. */
export function openAnswers(row: SealedAnswers, { open }: Vault): Answers {
  const answers: Answers = {}
  for (const name of answerNames) answers[name] = open(places[name], row.id, row[name])
  return answers
}
