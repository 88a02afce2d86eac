import { findRest } from '@/db/recovery/rest/queries'
import type { Ringing } from '@/lib/reminders/ringing'
import { ringing } from '@/lib/reminders/ringing'
import { privateRoute } from '@/lib/server/private-route'
import { dueReminders } from '@/lib/server/reminders'

/** What the bell shows: everything that is due, or nothing at all while she is done for today. */
export const GET = privateRoute(async (person) => {
  const rest = await findRest(person.id, person.now)
  if (rest) return Response.json({ isResting: true, reminders: [] } satisfies Ringing)
  const due = await dueReminders(person.id, person)
  const reminders = due.map(({ what, ...reminder }) =>
    ringing(reminder, person, what && person.vault.open('follow_ups.what', reminder.id, what)),
  )
  return Response.json({ isResting: false, reminders } satisfies Ringing)
})
