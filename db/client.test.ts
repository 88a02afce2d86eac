import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { people } from '@/db/account/tables'
import { makePerson } from '@/db/testing/factories'
import { closeConnection, connection, db, write } from './client'
import { isDatabaseUp } from './health'

const nameOf = async (id: Awaited<ReturnType<typeof makePerson>>) =>
  (await db().select({ name: people.name }).from(people).where(eq(people.id, id)))[0]?.name

test('a write is kept whole or not at all', async () => {
  const person = await makePerson('Asha')
  const half = write(async (tx) => {
    await tx.update(people).set({ name: 'Half' }).where(eq(people.id, person))
    throw new Error('midway')
  })
  await expect(half).rejects.toThrow('midway')
  expect(await nameOf(person)).toBe('Asha')
})

test('many writes at once are all kept, and a failing one hurts no other', async () => {
  const person = await makePerson('0')
  const add = () =>
    write(async (tx) => {
      const [row] = await tx
        .update(people)
        .set({ locale: 'en-GB' })
        .where(eq(people.id, person))
        .returning({ name: people.name })
      await tx
        .update(people)
        .set({ name: `${Number(row?.name) + 1}` })
        .where(eq(people.id, person))
    })
  const fail = () => write(() => Promise.reject(new Error('no')))
  await Promise.allSettled(Array.from({ length: 40 }, (_, turn) => (turn % 4 ? add() : fail())))
  expect(await nameOf(person)).toBe('30')
})

test('reading goes on while a write is open', async () => {
  const person = await makePerson('Asha')
  await write(async (tx) => {
    await tx.update(people).set({ name: 'Later' }).where(eq(people.id, person))
    expect(await nameOf(person)).toBe('Asha')
  })
  expect(await nameOf(person)).toBe('Later')
})

test('the connection is one, and opens again after it was closed', async () => {
  expect(connection()).toBe(connection())
  await closeConnection()
  expect(await isDatabaseUp()).toBe(true)
})
