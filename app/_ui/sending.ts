import { unstable_rethrow } from 'next/navigation'
import { type Action, type ActionResult, idle, typedIn } from '@/lib/result'
import { madeForHere } from './made-for'

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

/** Sends an action that no form on the page holds; a list is sent as one name several times. */
export async function send(
  action: Action,
  fields: Record<string, string | string[]>,
): Promise<ActionResult> {
  const form = new FormData()
  for (const [name, values] of Object.entries({ ...fields, ...madeForHere() })) {
    for (const value of [values].flat()) form.append(name, value)
  }
  return surviving(action)(idle, form)
}

/** Why something was not done, in words for the screen; nothing when it was. */
export function whyNot(result: ActionResult): string | undefined {
  if (result.status === 'saved' || result.status === 'idle') return undefined
  return result.status === 'invalid' ? Object.values(result.fields)[0] : result.reason
}
