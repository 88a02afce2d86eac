import type { KeptRequest } from '@/db/feedback/queries'
import { requireUser } from '@/lib/server/require-user'
import { itsLetter } from './its-letter'

/** Says why a request is hers to send again; nothing, when that isn’t so. */
export async function UndeliveredLetter({ request }: { request: KeptRequest }) {
  const letter = await itsLetter(await requireUser(), request)
  return letter?.is === 'undelivered' ? <p className="notice">{letter.sentence}</p> : null
}
