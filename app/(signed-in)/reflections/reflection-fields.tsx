import { CheckField, TextArea } from '@/app/_ui/fields'
import { lengths } from '@/lib/lengths'
import { questions } from '@/lib/reflections/reflection'

type Answers = {
  challenged: string | null
  different: string | null
  nextTime: string | null
  gaveMyBest: boolean
}

export function ReflectionFields({ answers }: { answers?: Answers }) {
  return (
    <>
      <p className="soft">
        Answer as many as you like. Only you can read them: they are sealed with a key of your own.
      </p>
      {questions.map(({ name, label }) => (
        <TextArea
          key={name}
          name={name}
          label={label}
          maxLength={lengths.note}
          rows={3}
          defaultValue={answers?.[name]}
        />
      ))}
      <div>
        <CheckField
          name="gaveMyBest"
          label="I gave my best"
          defaultChecked={answers?.gaveMyBest ?? false}
        />
      </div>
    </>
  )
}
