import { createAccount, findPasswordHash } from '@/db/account/sign-in'
import type { UserId } from '@/lib/account/user-id'
import { newId } from './id'
import { hashPassword, isPassword } from './password'
import { newWrappedKey } from './vault'

export type NewAccount = {
  name: string
  email: string
  password: string
  zone: string
  locale: string
}

/** @throws Refusal when the address already has an account. */
export async function makeAccount({ password, ...person }: NewAccount, now: Date): Promise<UserId> {
  const id = newUserId()
  const passwordHash = await hashPassword(password)
  await createAccount(
    { ...person, id, passwordHash, createdAt: now },
    { userId: id, ...newWrappedKey(id), createdAt: now },
  )
  return id
}

/** Whose address and password these are, or null; it never tells which of the two was wrong. */
export async function checkPassword(email: string, password: string): Promise<UserId | null> {
  const known = await findPasswordHash(email)
  const matches = await isPassword(known?.passwordHash, password)
  return matches && known ? known.id : null
}

// A person who is just being made: nobody else can hold this id yet.
function newUserId(): UserId {
  return newId() as UserId
}
