'use client'

import { unstable_rethrow } from 'next/navigation'
import {
  createContext,
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useContext,
  useEffect,
  useRef,
} from 'react'
import { type Action, type ActionResult, idle, typedIn } from '@/lib/result'

type FormState = { result: ActionResult; pending: boolean }

const FormContext = createContext<FormState>({ result: idle, pending: false })

/** What the fields and buttons inside a form know of it. */
export function useFormState(): FormState {
  return useContext(FormContext)
}

/** The one form: sends, shows what came back, and never loses what was typed. */
export function Form({
  action,
  children,
  className = 'form',
  clears = false,
  label,
}: {
  action: Action
  children: ReactNode
  className?: string
  /** Empty again after saving, for forms that add to a list on the same page. */
  clears?: boolean
  label?: string
}) {
  // Twice the same action: the first serves a browser without JavaScript, whose fields come back
  // filled from the answer; the second runs in place, where React never resets the fields.
  const [posted, post] = useActionState(action, idle)
  const [sent, send, pending] = useActionState(surviving(action), idle)
  const form = useRef<HTMLFormElement>(null)
  const result = sent === idle ? posted : sent

  useEffect(() => {
    if (sent.status === 'saved' && clears) form.current?.reset()
    if (sent.status === 'invalid') firstProblem(form.current)?.focus()
  }, [sent, clears])

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (pending) return
    const { submitter } = event.nativeEvent as SubmitEvent
    const data = new FormData(event.currentTarget, submitter)
    startTransition(() => send(data))
  }

  return (
    <form
      ref={form}
      action={post}
      onSubmit={submit}
      className={className}
      aria-label={label}
      noValidate
    >
      <FormContext value={{ result, pending }}>
        {children}
        <Outcome result={result} />
      </FormContext>
    </form>
  )
}

function Outcome({ result }: { result: ActionResult }) {
  const message = outcomeMessage(result)
  const isProblem = result.status !== 'saved'
  return (
    <div role={isProblem ? 'alert' : 'status'}>
      {message && <p className={isProblem ? 'notice attention' : 'notice'}>{message}</p>}
    </div>
  )
}

function outcomeMessage(result: ActionResult): string | undefined {
  switch (result.status) {
    case 'idle':
      return undefined
    case 'saved':
      return result.message
    case 'invalid':
      return result.fields.id ?? result.fields.form ?? 'Something needs another look, marked above.'
    case 'refused':
      return result.reason
    case 'failed':
      return result.errorId ? `${result.reason} (Number: ${result.errorId})` : result.reason
  }
}

// A dead connection or a server that is away is an answer like any other: the page stays, and so
// do the words.
function surviving(action: Action): Action {
  return async (previous, form) => {
    try {
      return await action(previous, form)
    } catch (error) {
      unstable_rethrow(error)
      const reason = navigator.onLine
        ? 'The server didn’t answer, so this is not saved yet. Your words are still here: please try again in a moment.'
        : 'You seem to be offline, so this is not saved yet. Your words are still here: press the button again once you’re back.'
      return { status: 'failed', reason, typed: typedIn(form) }
    }
  }
}

function firstProblem(form: HTMLFormElement | null): HTMLElement | null {
  return form?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null
}
