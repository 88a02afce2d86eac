import { cache } from 'react'
import { findRest } from '@/db/recovery/rest/queries'
import { requireUser } from '@/lib/server/require-user'

/** The rest that is on, if there is one; asked once a request. */
export const currentRest = cache(async () => {
  const { id, now } = await requireUser()
  return findRest(id, now)
})
