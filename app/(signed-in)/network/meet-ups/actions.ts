'use server'

import { saveHowItWas } from '@/db/network/meet-ups/attendance'
import {
  changeMeetUp,
  removeLookedFor,
  removeMeetUp,
  saveLookedFor,
  saveMeetUp,
} from '@/db/network/meet-ups/commands'
import { getMeetUp } from '@/db/network/meet-ups/queries'
import { rowInput } from '@/lib/input'
import { howItWasInput, lookForInput, meetUpInput } from '@/lib/network/meet-ups/input'
import { refuseAnotherDay, refuseBeforehand } from '@/lib/network/meet-ups/meet-up'
import { signedInAction } from '@/lib/server/action'
import { sealHowItWas, sealMeetUp } from './sealed-meet-up'

export const planMeetUp = signedInAction(meetUpInput, async (meetUp, person) => {
  await saveMeetUp(person.id, sealMeetUp(meetUp, person), { now: person.now })
  return { goTo: `/network/meet-ups/${meetUp.id}` }
})

export const correctMeetUp = signedInAction(meetUpInput, async (meetUp, person) => {
  refuseAnotherDay(await getMeetUp(person.id, meetUp.id), meetUp.on)
  await changeMeetUp(person.id, sealMeetUp(meetUp, person), { now: person.now })
  return { message: 'Saved.' }
})

export const discardMeetUp = signedInAction(rowInput, async ({ id }, person) => {
  await removeMeetUp(person.id, id)
  return { goTo: '/network/meet-ups' }
})

export const lookForThem = signedInAction(lookForInput, async (lookedFor, person) => {
  await saveLookedFor(person.id, lookedFor)
})

export const noLongerLookFor = signedInAction(rowInput, async ({ id }, person) => {
  await removeLookedFor(person.id, id)
})

export const noteMeetUp = signedInAction(howItWasInput, async (said, person) => {
  const meetUp = await getMeetUp(person.id, said.id)
  refuseBeforehand(meetUp, person.today)
  await saveHowItWas(person.id, sealHowItWas(said, meetUp, person), person)
  return { message: 'Kept.' }
})
