import Link from 'next/link'
import type { KeptAnswer } from '@/db/feedback/queries'
import { formatDay } from '@/lib/day'
import { unopenedSentence } from '@/lib/feedback/opening'
import { requireUser } from '@/lib/server/require-user'
import { formatMoment } from '@/lib/time'

/** What came back, with the change to try; what is unopened says only when it can be opened. */
export async function FeedbackList({ answers }: { answers: KeptAnswer[] }) {
  const person = await requireUser()
  const { vault, locale, today } = person
  return (
    <div className="cards">
      {answers.map((answer) => {
        const { id, words, points } = answer
        const lesson = vault.open('feedback.lesson', id, answer.lesson)
        return (
          <article key={id} className="card">
            <h3>
              <Link href={`/feedback/${id}`} prefetch={false}>
                {answer.company}
              </Link>{' '}
              <span className="soft small">{formatDay(answer.receivedOn, locale, today)}</span>
            </h3>
            {words === null ? (
              <p>{unopenedSentence(answer, person.now, (at) => formatMoment(at, person))}</p>
            ) : (
              <p className="quote">{vault.open('feedback.words', id, words)}</p>
            )}
            {lesson && (
              <p>
                <strong>To try:</strong> {lesson}
              </p>
            )}
            {words !== null && points === null && (
              <p className="small">
                <Link href={`/feedback/${id}`} prefetch={false}>
                  Sort it: what of it lies with you?
                </Link>
              </p>
            )}
          </article>
        )
      })}
    </div>
  )
}
