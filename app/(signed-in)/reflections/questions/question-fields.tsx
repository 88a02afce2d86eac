import { TextArea } from '@/app/_ui/fields'
import { lengths } from '@/lib/lengths'

type Words = { asked: string; said: string | null; wouldSay: string | null }

const fields = [
  { name: 'asked', label: 'A question they asked', rows: 2 },
  { name: 'said', label: 'What you said', rows: 3 },
  { name: 'wouldSay', label: 'What you’d say now', rows: 3 },
] as const

export function QuestionFields({ words }: { words?: Words }) {
  return fields.map((field) => (
    <TextArea
      key={field.name}
      {...field}
      maxLength={lengths.note}
      defaultValue={words?.[field.name]}
    />
  ))
}
