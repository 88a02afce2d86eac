import { openInterview } from '@/app/(signed-in)/applications/interviews/sealed-interview'
import { getInterview } from '@/db/applications/interviews/queries'
import { calendarFile } from '@/lib/applications/interviews/calendar-file'
import { privateRoute, routeId } from '@/lib/server/private-route'

/** One interview for her own calendar (iCalendar, RFC 5545). */
export const GET = privateRoute(async (person, _request, { params }) => {
  const interview = await getInterview(person.id, await routeId(params))
  const { place, link } = openInterview(interview, person.vault)
  const people = interview.people.map(({ name }) => name)
  return new Response(calendarFile({ ...interview, place, link, people }, interview.changedAt), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="interview.ics"',
    },
  })
})
