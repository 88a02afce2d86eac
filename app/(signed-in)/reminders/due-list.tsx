import Link from 'next/link'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Section } from '@/app/_ui/page'
import { ringing } from '@/lib/reminders/ringing'
import type { ReminderKind } from '@/lib/reminders/words'
import { answerNames } from '@/lib/reminders/words'
import { newId } from '@/lib/server/id'
import { dueReminders } from '@/lib/server/reminders'
import { requireUser } from '@/lib/server/require-user'
import { answerReminder } from './actions'
import { AnswerForm } from './answer-form'

/** What has a list of its own on this page: with its note, its days, or its way to be put off. */
const SHOWN_BELOW: readonly ReminderKind[] = [
  ...(['follow-up', 'medal', 'first-try', 'second-try', 'answer'] as const),
]

/** What is due besides: people, interviews, evenings out. */
export async function DueList() {
  const person = await requireUser()
  const due = await dueReminders(person.id, person)
  const shown = due.filter(({ kind }) => !SHOWN_BELOW.includes(kind))
  if (shown.length === 0) return null
  return (
    <Section title="Waiting for you">
      <ul className="rows">
        {shown.map((reminder) => {
          const { name, title, hint, href, answers } = ringing(reminder, person)
          return (
            <li key={name}>
              <span className="what">
                <Link href={href} prefetch={false}>
                  {title}
                </Link>
                <span className="soft small">{hint}</span>
              </span>
              <AnswerForm
                action={answerReminder}
                name={name}
                what={title}
                className="buttons"
                label={title}
              >
                <Hidden name="id" value={newId()} />
                <Hidden name="reminder" value={name} />
                {answers.map((answer) => (
                  <SubmitButton
                    key={answer}
                    name="answer"
                    value={answer}
                    look={answer === 'done' ? 'quiet' : 'text'}
                  >
                    {answerNames[answer]}
                  </SubmitButton>
                ))}
              </AnswerForm>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
