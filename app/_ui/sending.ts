import { unstable_rethrow } from 'next/navigation'
import { type Action, type ActionResult, idle, typedIn } from '@/lib/result'
import { madeForHere } from './made-for'
import { tellSaved } from './saved'

/**
 * The same action, for which a dead connection or a server that is away is an answer like any
 * other: the page stays, and so do the words.
 */
export function surviving(action: Action): Action {
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

/** The same, and whoever listens for it is told of what was saved. */
export function telling(action: Action): Action {
  return async (previous, form) => {
    // An answer that leads to another page is thrown, and comes after the saving.
    let isSaved = true
    try {
      const answer = await surviving(action)(previous, form)
      isSaved = answer.status === 'saved'
      return answer
    } finally {
      if (isSaved) tellSaved()
    }
  }
}

/** Sends an action that no form on the page holds; a list is sent as one name several times. */
export async function send(
  action: Action,
  fields: Record<string, string | string[]>,
): Promise<ActionResult> {
  const form = new FormData()
  for (const [name, values] of Object.entries({ ...fields, ...madeForHere() })) {
    for (const value of [values].flat()) form.append(name, value)
  }
  // What saves itself while she types gives each save a version: nobody need hear of every pause.
  const sending = 'version' in fields ? surviving(action) : telling(action)
  return sending(idle, form)
}

/** Why something was not done, in words for the screen; nothing when it was. */
export function whyNot(result: ActionResult): string | undefined {
  if (result.status === 'saved' || result.status === 'idle') return undefined
  return result.status === 'invalid' ? Object.values(result.fields)[0] : result.reason
}
