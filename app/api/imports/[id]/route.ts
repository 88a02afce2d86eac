import { getProgress } from '@/db/applications/imports/queries'
import { privateRoute, routeId } from '@/lib/server/private-route'

/** How far an import is. */
export const GET = privateRoute(async (person, _request, { params }) => {
  const { planned, written, finishedAt } = await getProgress(person.id, await routeId(params))
  return Response.json({ planned, written, finished: finishedAt !== null })
})
