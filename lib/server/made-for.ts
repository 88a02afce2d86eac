import { createHmac } from 'node:crypto'
import type { UserId } from '@/lib/account/user-id'
import { Refusal, SOMEBODY_ELSE } from '@/lib/refusal'
import { MADE_FOR } from '@/lib/result'
import { instanceKey } from './instance'

/** What a page says of whom it was made for: always the same for one person, and no id of theirs. */
export function markOf(id: UserId): string {
  return createHmac('sha256', instanceKey('made-for')).update(id).digest('base64url')
}

/**
 * Two people may share a browser. What one of them has on the screen, or waiting to be sent, is not
 * saved for the other who has signed in meanwhile.
 *
 * @throws Refusal when a form says that it was made for somebody else; one that says nothing passes.
 */
export function refuseSomebodyElses(form: unknown, id: UserId): void {
  const mark = form instanceof FormData ? form.get(MADE_FOR) : null
  if (mark && mark !== markOf(id)) throw new Refusal(SOMEBODY_ELSE)
}
