import Link from 'next/link'
import type { listFeedback } from '@/db/feedback/queries'
import { formatDay } from '@/lib/day'
import { requireUser } from '@/lib/server/require-user'

type Answer = Awaited<ReturnType<typeof listFeedback>>[number]

export async function FeedbackList({ answers }: { answers: Answer[] }) {
  const { vault, locale, today } = await requireUser()
  return (
    <div className="cards">
      {answers.map((answer) => {
        const lesson = vault.open('feedback.lesson', answer.id, answer.lesson)
        return (
          <article key={answer.id} className="card">
            <h3>
              <Link href={`/feedback/${answer.id}`} prefetch={false}>
                {answer.company}
              </Link>{' '}
              <span className="soft small">{formatDay(answer.receivedOn, locale, today)}</span>
            </h3>
            <p className="quote">{vault.open('feedback.words', answer.id, answer.words)}</p>
            {lesson && (
              <p>
                <strong>To try:</strong> {lesson}
              </p>
            )}
          </article>
        )
      })}
    </div>
  )
}
