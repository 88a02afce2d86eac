import Link from 'next/link'
import { Section } from '@/app/_ui/page'
import { listQuestions } from '@/db/reflections/questions/queries'
import type { ReflectionRow } from '@/db/reflections/tables'
import { addressOf } from '@/lib/reflections/look-back'
import { askedTogether } from '@/lib/reflections/questions/together'
import { requireUser } from '@/lib/server/require-user'
import { QuestionItem } from './question-item'

const SHOWN = 12

/** The questions that were kept with one look back. */
export async function QuestionsOf({ reflection }: { reflection: ReflectionRow }) {
  const { id: userId } = await requireUser()
  const { id: reflectionId, recoveryId } = reflection
  const kept = await listQuestions(userId, { ...askedTogether(reflection), limit: SHOWN })
  const another = addressOf({ recoveryId }, { door: 'better', screen: 'questions', reflectionId })
  return (
    <Section title="Questions they asked">
      {kept.length > 0 && (
        <ul className="rows">
          {kept.map((question) => (
            <QuestionItem key={question.id} question={question} />
          ))}
        </ul>
      )}
      <p>
        <Link href={another} prefetch={false}>
          Add a question
        </Link>
      </p>
    </Section>
  )
}
