import { refresh } from 'next/cache'
import { redirect, unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { removeDraft } from '@/db/drafts/commands'
import { placeField } from '@/lib/drafts/input'
import { Refusal, SIGNED_OUT } from '@/lib/refusal'
import { type Action, type ActionResult, DRAFT_PLACE, type Typed, typedIn } from '@/lib/result'
import { logCrash, logRefusal } from './log'
import { refuseSomebodyElses } from './made-for'
import { findUser, type Person } from './require-user'
import { isSameSite } from './same-site'

/** What an action may say after its work: a sentence, or the page to go to. */
type Saved =
  | {
      message?: string
      goTo?: string
      /** Nothing on the page shows what was saved, so there is nothing to draw anew. */
      stays?: true
    }
  | undefined
type Perform<Input, Who extends unknown[]> = (input: Input, ...who: Who) => Promise<Saved>

const ELSEWHERE =
  'That came from another address than the one this Onward was given (PUBLIC_URL), so nothing was saved.'
const OUR_FAULT = 'Something went wrong on our side, and nothing was saved. Please try again.'

/** An action for whoever is signed in: who, what, then the rule and the writing of it. */
export function signedInAction<Shape extends z.ZodType>(
  shape: Shape,
  perform: Perform<z.output<Shape>, [Person]>,
): Action {
  return async function act(_previous, form) {
    return answer(form, shape, async () => {
      const person = await findUser()
      if (!person) throw new Refusal(SIGNED_OUT)
      refuseSomebodyElses(form, person.id)
      return async (input) => {
        const saved = await perform(input, person)
        const place = placeField.safeParse(form instanceof FormData && form.get(DRAFT_PLACE))
        if (place.success) await removeDraft(person.id, place.data)
        return saved
      }
    })
  }
}

/** An action before signing in. */
export function openAction<Shape extends z.ZodType>(
  shape: Shape,
  perform: Perform<z.output<Shape>, []>,
): Action {
  return async function act(_previous, form) {
    return answer(form, shape, async () => perform)
  }
}

// The one place where expected and unexpected errors part.
async function answer<Shape extends z.ZodType>(
  form: unknown,
  shape: Shape,
  admit: () => Promise<(input: z.output<Shape>) => Promise<Saved>>,
): Promise<ActionResult> {
  let typed: Typed = {}
  try {
    if (!(await isSameSite())) throw new Refusal(ELSEWHERE)
    if (!(form instanceof FormData)) throw new Refusal(OUR_FAULT)
    typed = typedIn(form)
    const perform = await admit()
    const input = shape.safeParse(fields(form))
    if (!input.success) return { status: 'invalid', fields: problems(input.error), typed }
    const saved = await perform(input.data)
    if (!saved?.stays) refresh()
    if (saved?.goTo) redirect(saved.goTo)
    return { status: 'saved', message: saved?.message }
  } catch (error) {
    unstable_rethrow(error)
    return sayNo(error, typed)
  }
}

function sayNo(error: unknown, typed: Typed): ActionResult {
  if (error instanceof Refusal) {
    if (error.message === SIGNED_OUT || error.message === ELSEWHERE)
      logRefusal('action', error.message)
    return { status: 'refused', reason: error.message, typed }
  }
  return { status: 'failed', reason: OUR_FAULT, errorId: logCrash('action', error), typed }
}

// A name sent several times is a list; React's own fields are nobody's input.
function fields(form: FormData): Record<string, unknown> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$'))
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name)
      return [name, values.length > 1 ? values : values[0]]
    }),
  )
}

function problems(error: z.ZodError): Record<string, string> {
  const first: Record<string, string> = {}
  for (const issue of error.issues) first[String(issue.path[0] ?? 'form')] ??= issue.message
  return first
}
