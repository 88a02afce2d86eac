import { cache } from 'react'
import { listCommunities } from '@/db/network/meet-ups/communities'
import { byNextVisit } from '@/lib/network/meet-ups/visits'
import { requireUser } from '@/lib/server/require-user'

/** More circles than anybody moves in. */
const MOST = 100

/** Her communities, the next visit first; asked once a request. */
export const readCommunities = cache(async () => {
  const { id } = await requireUser()
  return byNextVisit(await listCommunities(id, { limit: MOST }))
})
