'use server'

import { endFeed, saveCalendarNames, saveFeedLink } from '@/db/reminders/calendar'
import { nothingInput } from '@/lib/input'
import { calendarNamesInput } from '@/lib/reminders/input'
import { signedInAction } from '@/lib/server/action'
import { newLink } from '@/lib/server/link-secret'

export const openCalendarFeed = signedInAction(nothingInput, async (_input, person) => {
  const { now, vault } = person
  const { row } = newLink(person.id, { purpose: 'calendar', now, vault, expiresAt: null })
  await saveFeedLink(person.id, row, { now })
  return { message: 'Here is the address. An earlier one, if there was one, opens nothing now.' }
})

export const closeCalendarFeed = signedInAction(nothingInput, async (_input, { id, now }) => {
  await endFeed(id, { now })
  return { message: 'The address opens nothing any more.' }
})

export const changeCalendarNames = signedInAction(calendarNamesInput, async (input, person) => {
  await saveCalendarNames(person.id, input.names === 'yes', { now: person.now })
  return { message: 'Saved. Your calendar will follow when it next looks.' }
})
