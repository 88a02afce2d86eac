/** What a person typed, field by field, so that it comes back to them whatever happened. */
export type Typed = Record<string, string>

/** Every answer an action can give. */
export type ActionResult =
  | { status: 'idle' }
  | { status: 'saved'; message?: string }
  /** Each field that doesn't fit, with a sentence, all at once. */
  | { status: 'invalid'; fields: Record<string, string>; typed: Typed }
  /** A rule said no, and why. */
  | { status: 'refused'; reason: string; typed: Typed }
  /** Our fault, or the network's; `errorId` finds it in the log. */
  | { status: 'failed'; reason: string; errorId?: string; typed: Typed }

export type Action = (previous: ActionResult, form: FormData) => Promise<ActionResult>

export const idle: ActionResult = { status: 'idle' }

/** The field in which a form says where its draft is kept: what is saved needs no draft. */
export const DRAFT_PLACE = 'draftPlace'

/** The field in which a page says whom it was made for; like React’s own, it is nobody’s input. */
export const MADE_FOR = '$madeFor'

const SECRET_FIELD = /password|secret|token/i

/** The typed text of a form, without secrets and React's own fields; ticked boxes line by line. */
export function typedIn(form: FormData): Typed {
  const typed: Typed = {}
  for (const [name, value] of form) {
    if (typeof value === 'string' && !name.startsWith('$') && !SECRET_FIELD.test(name)) {
      const before = typed[name]
      typed[name] = before === undefined ? value : `${before}\n${value}`
    }
  }
  return typed
}
