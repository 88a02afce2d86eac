import type { Mood } from '@/lib/mood/words'
import { type ActionResult, idle } from '@/lib/result'
import { logMood } from './actions'

/** One tap, with an id and a moment of its own: however often it is sent, it is one mood. */
export type Tap = { id: string; mood: Mood; at: string }

/** @throws when the fault was ours or the connection's, so that it is sent again; a no is final. */
export async function sendMood({ id, mood, at }: Tap): Promise<ActionResult> {
  const form = new FormData()
  form.set('id', id)
  form.set('mood', String(mood))
  form.set('at', at)
  const result = await logMood(idle, form)
  if (result.status === 'failed') throw new Error(result.reason)
  return result
}
