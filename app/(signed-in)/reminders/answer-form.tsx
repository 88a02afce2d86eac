'use client'

import type { ReactNode } from 'react'
import { Form } from '@/app/_ui/form'
import { type ReminderAnswer, reminderAnswers } from '@/lib/reminders/words'
import type { Action, ActionResult } from '@/lib/result'
import { useTelling } from './answers-here'

/** Answers a reminder. Its row goes with that, so the list around it says what was, and undoes it. */
export function AnswerForm({
  action,
  name,
  what,
  gives,
  className = '',
  label,
  children,
}: {
  action: Action
  /** The lasting name of the reminder as it stands. */
  name: string
  what: string
  /** What the action means, where the buttons don’t say so. */
  gives?: ReminderAnswer
  className?: string
  label?: string
  children: ReactNode
}) {
  const tell = useTelling()

  function sent(result: ActionResult, form: FormData) {
    const said = gives ?? form.get('answer')
    const answer = reminderAnswers.find((one) => one === said)
    if (result.status === 'saved' && answer)
      tell({ id: String(form.get('id')), name, answer, what })
  }

  return (
    <Form action={action} className={className} label={label} onSent={sent}>
      {children}
    </Form>
  )
}
