'use client'

import {
  createContext,
  type FormEvent,
  Fragment,
  type ReactNode,
  startTransition,
  useActionState,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react'
import type { FormDraft } from '@/lib/drafts/fields'
import { type Action, type ActionResult, idle, type Typed } from '@/lib/result'
import { DraftKeeper, type Keeper } from './draft-keeper'
import { useLastWord } from './last-word'
import { MadeForField } from './made-for'
import { telling } from './sending'

type FormState = {
  result: ActionResult
  pending: boolean
  /** What was read from elsewhere; it stands in a field until she types over it. */
  offered: Typed
  /** What is offered is all of a draft, not single fields of it. */
  isDraft: boolean
  offer: (values: Typed) => void
}

const FormContext = createContext<FormState>({
  result: idle,
  pending: false,
  offered: {},
  isDraft: false,
  offer: () => undefined,
})

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
  draft,
  onSent,
}: {
  action: Action
  children: ReactNode
  className?: string
  /** Empty again after saving, for forms that add to a list on the same page. */
  clears?: boolean
  label?: string
  /** Keeps what is typed on the server, so that no closed tab loses it. */
  draft?: FormDraft
  /** Hears every answer, and shows what was saved in its own way. */
  onSent?: (result: ActionResult, form: FormData) => void
}) {
  // Twice the same action: the first serves a browser without JavaScript, whose fields come back
  // filled from the answer; the second runs in place, where React never resets the fields.
  const [posted, post] = useActionState(action, idle)
  const [sent, send, pending] = useActionState(heard, idle)
  const [offered, setOffered] = useState<Typed>(draft?.fields ?? {})
  /** How often a draft was given up: its fields are made anew, as the page would have sent them. */
  const [afresh, setAfresh] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const keeper = useRef<Keeper>(null)
  const lastly = useLastWord(form)
  const result = sent === idle ? posted : sent
  const isDraft = !!draft?.fields && Object.keys(offered).length > 0

  useEffect(() => {
    if (sent.status === 'saved' && clears) {
      setOffered({})
      form.current?.reset()
    }
    if (sent.status === 'saved') keeper.current?.startAfresh()
    if (sent.status === 'invalid') firstProblem(form.current)?.focus()
  }, [sent, clears])

  useEffect(() => {
    if (afresh === 0) return
    keeper.current?.startAfresh()
    firstField(form.current)?.focus()
  }, [afresh])

  function offer(values: Typed) {
    setOffered((before) => ({ ...before, ...values }))
  }

  function startAfresh() {
    setOffered({})
    setAfresh((before) => before + 1)
  }

  async function heard(previous: ActionResult, data: FormData) {
    // Two tabs that go on from one draft would make one row, and the second one’s words be lost.
    if (await keeper.current?.settle()) takeOwnId(form.current, data)
    const answer = await telling(action)(previous, data)
    if (onSent) onSent(answer, data)
    else lastly(answer)
    return answer
  }

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
      <FormContext value={{ result, pending, offered, isDraft, offer }}>
        <MadeForField />
        <Fragment key={afresh}>{children}</Fragment>
        {draft && <DraftKeeper form={form} draft={draft} ref={keeper} onForget={startAfresh} />}
        {!(onSent && result.status === 'saved') && <Outcome result={result} />}
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

/** Gives what is sent the id that this page made, in place of the one it shares through a draft. */
function takeOwnId(form: HTMLFormElement | null, data: FormData): void {
  const own = form?.querySelector<HTMLInputElement>('input[name="id"]')?.dataset.own
  if (own) data.set('id', own)
}

function firstField(form: HTMLFormElement | null): HTMLElement | null {
  return form?.querySelector<HTMLElement>('textarea, select, input:not([type="hidden"])') ?? null
}

function firstProblem(form: HTMLFormElement | null): HTMLElement | null {
  return form?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null
}
