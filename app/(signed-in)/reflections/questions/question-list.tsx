import Link from 'next/link'
import { Section } from '@/app/_ui/page'
import { countQuestions, listQuestions } from '@/db/reflections/questions/queries'
import { type DayCursor, writeDayCursor } from '@/lib/day-cursor'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'
import { QuestionItem } from './question-item'

const PAGE_SIZE = 10

/** The questions asked of her so far, the latest first. */
export async function QuestionList({ after }: { after?: DayCursor }) {
  const { id } = await requireUser()
  const [total, found] = await Promise.all([
    countQuestions(id),
    listQuestions(id, { after, limit: PAGE_SIZE + 1 }),
  ])
  const shown = found.slice(0, PAGE_SIZE)
  const last = found.length > PAGE_SIZE ? shown.at(-1) : undefined
  if (total === 0) return null
  return (
    <div id="questions">
      <Section title="Questions asked of you" aside={countOf(total, 'question')}>
        <ul className="rows">
          {shown.map((question) => (
            <QuestionItem key={question.id} question={question} />
          ))}
        </ul>
        <nav className="buttons" aria-label="Pages of questions">
          {after && (
            <Link href="/reflections#questions" prefetch={false}>
              Back to the latest questions
            </Link>
          )}
          {last && (
            <Link
              href={`/reflections?questions=${writeDayCursor(last)}#questions`}
              prefetch={false}
            >
              Earlier questions
            </Link>
          )}
        </nav>
      </Section>
    </div>
  )
}
