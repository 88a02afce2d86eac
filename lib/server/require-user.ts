import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { UserId } from '@/lib/account/user-id'
import { type Day, dayIn } from '@/lib/day'
import { currentLogin } from './session'
import { openVault, type Vault } from './vault'

/** Whoever is signed in, with their own day and the key to their own words. */
export type Person = {
  id: UserId
  name: string
  email: string
  zone: string
  locale: string
  now: Date
  today: Day
  vault: Vault
}

/** The person behind this request, or null. Asked once a request however many sections ask. */
export const findUser = cache(async (): Promise<Person | null> => {
  const now = new Date()
  const login = await currentLogin(now)
  if (!login) return null
  const { id, name, email, zone, locale } = login
  const vault = openVault(id, login)
  return { id, name, email, zone, locale, now, today: dayIn(zone, now), vault }
})

/** The gate: whatever follows it runs for one signed-in person, and nothing else does. */
export async function requireUser(): Promise<Person> {
  const person = await findUser()
  if (person) return person
  const path = (await headers()).get('x-onward-path')
  redirect(path ? `/sign-in?next=${encodeURIComponent(path)}` : '/sign-in')
}
