'use server'

import { signInInput, signUpInput } from '@/lib/account/input'
import { nextPage } from '@/lib/account/next-page'
import { Refusal } from '@/lib/refusal'
import { openAction } from '@/lib/server/action'
import { settings } from '@/lib/server/instance'
import { startSession } from '@/lib/server/session'
import { checkPassword, makeAccount } from '@/lib/server/sign-in'

export const signUp = openAction(signUpInput, async ({ next, ...account }) => {
  if (settings().signups !== 'open') throw new Refusal('New accounts are closed on this Onward.')
  const now = new Date()
  await startSession(await makeAccount(account, now), now)
  return { goTo: nextPage(next) }
})

export const signIn = openAction(signInInput, async ({ email, password, next }) => {
  const id = await checkPassword(email, password)
  if (!id) throw new Refusal('That email and password don’t belong together. Try once more.')
  await startSession(id, new Date())
  return { goTo: nextPage(next) }
})
