import Link from 'next/link'
import type { ListedQuestion } from '@/db/reflections/questions/queries'
import { formatDay } from '@/lib/day'
import { titleOf } from '@/lib/reflections/questions/question'
import { requireUser } from '@/lib/server/require-user'
import { openQuestion } from './sealed-question'

/** A question asked of her, and what she’d say now. */
export async function QuestionItem({ question }: { question: ListedQuestion }) {
  const { vault, locale, today } = await requireUser()
  const { asked, wouldSay } = openQuestion(question, vault)
  const { id, on, company } = question
  return (
    <li>
      <span className="what">
        <Link href={`/reflections/questions/${id}`} className="excerpt" prefetch={false}>
          {titleOf(asked)}
        </Link>
        {wouldSay && <span className="excerpt">{wouldSay}</span>}
        <span className="soft small">
          {formatDay(on, locale, today)}
          {company && `, ${company}`}
        </span>
      </span>
    </li>
  )
}
