import { Section } from '@/app/_ui/page'
import { PageLinks } from '@/app/_ui/page-links'
import { countQuestions, listQuestions } from '@/db/reflections/questions/queries'
import { type DayCursor, writeDayCursor } from '@/lib/day-cursor'
import { pageOf } from '@/lib/page-of'
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
  const { shown, last } = pageOf(found, PAGE_SIZE)
  if (total === 0) return null
  return (
    <div id="questions">
      <Section title="Questions asked of you" aside={countOf(total, 'question')}>
        <ul className="rows">
          {shown.map((question) => (
            <QuestionItem key={question.id} question={question} />
          ))}
        </ul>
        <PageLinks
          label="Pages of questions"
          back={after && { href: '/reflections#questions', words: 'Back to the latest questions' }}
          next={
            last && {
              href: `/reflections?questions=${writeDayCursor(last)}#questions`,
              words: 'Earlier questions',
            }
          }
        />
      </Section>
    </div>
  )
}
