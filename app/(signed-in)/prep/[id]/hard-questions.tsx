import Link from 'next/link'
import { countQuestions, listQuestions } from '@/db/reflections/questions/queries'
import { formatDay } from '@/lib/day'
import { countOf } from '@/lib/plural'
import { hardQuestions } from '@/lib/reflections/questions/hard'
import { titleOf } from '@/lib/reflections/questions/question'
import { requireUser } from '@/lib/server/require-user'
import { KeptWordsList } from './kept-words'

const SHOWN = 5

/** Questions she has been asked before and what she’d say now; this company’s own come first. */
export async function HardQuestions({ company }: { company: string }) {
  const { id: userId, vault, locale, today } = await requireUser()
  const [theirs, newest, total] = await Promise.all([
    listQuestions(userId, { company, limit: SHOWN }),
    listQuestions(userId, { limit: SHOWN }),
    countQuestions(userId),
  ])
  const kept = hardQuestions(theirs, newest, SHOWN).map((question) => {
    const { id, on } = question
    const answer = vault.open('questions.would_say', id, question.wouldSay)
    return {
      key: id,
      words: titleOf(vault.open('questions.asked', id, question.asked)),
      more: answer && <span className="kept-words">{answer}</span>,
      from: (
        <>
          {formatDay(on, locale, today)}
          {question.company && `, ${question.company}`}
          {' · '}
          <Link href={`/reflections/questions/${id}`} prefetch={false}>
            {answer ? 'Change this answer' : 'Write what you’d say now'}
          </Link>
        </>
      ),
    }
  })
  return (
    <KeptWordsList
      title="Hard questions, and what you’d say now"
      empty="None yet. A question that was hard to answer, and the answer you found afterwards, come back here."
      kept={kept}
      all={
        total > 0 && (
          <Link href="/reflections#questions" prefetch={false}>
            {countOf(total, 'question')} in all
          </Link>
        )
      }
    />
  )
}
