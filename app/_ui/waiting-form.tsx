'use client'

import { type FormEvent, type ReactNode, useActionState } from 'react'
import { v7 } from 'uuid'
import { dayIn } from '@/lib/day'
import { type Action, idle } from '@/lib/result'
import { whyNot } from './sending'
import { TapOutcome } from './waiting-outcome'
import { useTaps } from './waiting-taps'

/**
 * A form that is nothing but its buttons. Each press is sent, now or once there is a connection,
 * with an id and a day of its own; without JavaScript it posts, with those of the page.
 */
export function WaitingForm({
  kind,
  about,
  posts,
  zone,
  done,
  label,
  className,
  children,
}: {
  kind: string
  /** What the words on the button are about, where they don’t say so themselves. */
  about?: string
  posts: Action
  /** Where she lives: the field `on` is the day on which the button was pressed. */
  zone?: string
  /** Said of it from the start; else what the server says. */
  done?: string
  label?: string
  className?: string
  children: ReactNode
}) {
  const [posted, post] = useActionState(posts, idle)
  const { tap, last } = useTaps(kind)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const words = submitter?.textContent ?? label ?? kind
    const fields = plainFields(new FormData(event.currentTarget, submitter))
    if (fields.id) fields.id = v7()
    if (zone) fields.on = dayIn(zone, new Date())
    tap({ says: about ? `${words}: ${about}` : words, action: posts, fields })
  }

  return (
    <form action={post} onSubmit={submit} className={className} aria-label={label}>
      {children}
      <TapOutcome
        last={last}
        done={done}
        before={posted.status === 'saved' ? (done ?? posted.message) : whyNot(posted)}
      />
    </form>
  )
}

// React’s own fields are nobody’s input.
function plainFields(form: FormData): Record<string, string> {
  const plain = [...form].filter(([name]) => !name.startsWith('$'))
  return Object.fromEntries(plain.map(([name, value]) => [name, String(value)]))
}
