import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { makePerson, now } from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import { Refusal } from '@/lib/refusal'
import { saveProfile } from './commands'
import {
  createAccount,
  findLogin,
  findPasswordHash,
  removeSession,
  saveLastSeen,
  saveNewPassword,
  saveSession,
} from './sign-in'

async function signIn(userId: UserId) {
  const loginHash = v7()
  await saveSession({
    loginHash,
    userId,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + 1e6),
  })
  return loginHash
}

test('a login finds its person with the key to their words, until it is ended', async () => {
  const person = await makePerson()
  const login = await signIn(person)
  const other = await signIn(person)
  const later = new Date(now.getTime() + 5000)
  await saveLastSeen(login, later)
  expect(await findLogin(login)).toMatchObject({
    id: person,
    zone: 'Asia/Kathmandu',
    keyId: 'k',
    lastSeenAt: later,
  })
  await removeSession(login)
  expect(await findLogin(login)).toBeUndefined()
  expect(await findLogin(other)).toMatchObject({ id: person })
})

test('one address is one account, even when two sign up at once', async () => {
  const email = `${v7()}@example.org`
  const signUp = () => {
    const id = v7() as UserId
    const person = {
      id,
      name: 'A',
      email,
      passwordHash: 'h',
      zone: 'UTC',
      locale: 'en-GB',
      createdAt: now,
    }
    return createAccount(person, { userId: id, keyId: 'k', wrapped: 'w', createdAt: now })
  }
  const outcomes = await Promise.allSettled([signUp(), signUp(), signUp()])
  const refused = outcomes.filter((one) => one.status === 'rejected')
  expect(refused).toHaveLength(2)
  for (const { reason } of refused) expect(reason).toBeInstanceOf(Refusal)
  expect(await findPasswordHash(email)).toMatchObject({ passwordHash: 'h' })
})

test('a new password ends every session of that person, and of nobody else', async () => {
  const [person, other] = await Promise.all([makePerson(), makePerson('Bo')])
  const [login, others] = [await signIn(person), await signIn(other)]
  expect(await saveNewPassword(`${person}@example.org`, 'new hash')).toBe(true)
  expect(await findPasswordHash(`${person}@example.org`)).toMatchObject({
    passwordHash: 'new hash',
  })
  expect(await findLogin(login)).toBeUndefined()
  expect(await findLogin(others)).toMatchObject({ id: other })
  expect(await saveNewPassword('nobody@example.org', 'x')).toBe(false)
})

test('another person cannot see or change it', async () => {
  const [person, stranger] = await Promise.all([makePerson('Asha'), makePerson('Bo')])
  const login = await signIn(person)
  await saveProfile(stranger, { name: 'Bea', zone: 'UTC', locale: 'de-DE' }, { now })
  expect(await findLogin(login)).toMatchObject({ id: person, name: 'Asha', locale: 'en-GB' })
})
