'use server'

import { z } from 'zod'
import { saveProfile } from '@/db/account/commands'
import { profileInput } from '@/lib/account/input'
import { openAction, signedInAction } from '@/lib/server/action'
import { endSession } from '@/lib/server/session'

export const changeProfile = signedInAction(profileInput, async (profile, person) => {
  await saveProfile(person.id, profile, { now: person.now })
  return { message: 'Saved.' }
})

export const signOut = openAction(z.object({}), async () => {
  await endSession()
  return { goTo: '/sign-in' }
})
