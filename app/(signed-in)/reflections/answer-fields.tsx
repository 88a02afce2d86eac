import { TextArea } from '@/app/_ui/fields'
import { lengths } from '@/lib/lengths'
import { type Answers, fieldsFor } from '@/lib/reflections/answers'
import type { Door } from '@/lib/reflections/words'

/** What is asked behind a door; words that are there already always have their field. */
export function AnswerFields({ door, answers }: { door: Door | null; answers?: Answers }) {
  return fieldsFor(door, answers).map(({ name, label, hint }) => (
    <TextArea
      key={name}
      name={name}
      label={label}
      hint={hint}
      maxLength={lengths.note}
      rows={3}
      defaultValue={answers?.[name]}
    />
  ))
}
