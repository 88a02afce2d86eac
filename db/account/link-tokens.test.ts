import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { write } from '@/db/client'
import { makePerson } from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import {
  endLink,
  endLinks,
  findLink,
  keepLink,
  listLinks,
  listPeopleWithLinksOverBefore,
  removeLinksOverBefore,
} from './link-tokens'
import type { TokenPurpose } from './tables'

const now = new Date('2026-11-23T12:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

async function makeLink(
  userId: UserId,
  { purpose = 'unsubscribe' as TokenPurpose, expiresAt = null as Date | null } = {},
) {
  const hash = v7()
  await write((tx) => keepLink(tx, { hash, userId, purpose, createdAt: now, expiresAt }))
  return hash
}

const end = (userId: UserId, hash: string) =>
  write((tx) => endLink(tx, userId, { hash, now: later(1) }))

test('a link opens what it was made for, until its time is over', async () => {
  const person = await makePerson()
  const hash = await makeLink(person, { purpose: 'confirm-address', expiresAt: later(30) })
  expect(await findLink(hash, 'confirm-address', later(29))).toMatchObject({ userId: person })
  expect(await findLink(hash, 'unsubscribe', later(29))).toBeNull()
  expect(await findLink(hash, 'confirm-address', later(30))).toBeNull()
  expect(await findLink('another', 'confirm-address', now)).toBeNull()
})

test('a link is ended by one of several, and opens nothing after it', async () => {
  const person = await makePerson()
  const hash = await makeLink(person)
  const ended = await Promise.all(Array.from({ length: 8 }, () => end(person, hash)))
  expect(ended.filter(Boolean)).toHaveLength(1)
  expect(await findLink(hash, 'unsubscribe', later(2))).toBeNull()
  expect(await listLinks(person, 'unsubscribe', later(2))).toEqual([])
})

test('a link that is over is forgotten, and one that still opens is not', async () => {
  const person = await makePerson()
  const [ended, open] = [await makeLink(person), await makeLink(person)]
  await makeLink(person, { expiresAt: later(5) })
  await end(person, ended)
  expect(await listPeopleWithLinksOverBefore(later(1))).not.toContain(person)
  expect(await listPeopleWithLinksOverBefore(later(6))).toContain(person)
  await removeLinksOverBefore(person, later(6))
  expect(await listPeopleWithLinksOverBefore(later(6))).not.toContain(person)
  const left = await listLinks(person, 'unsubscribe', now)
  expect(left.map(({ hash }) => hash)).toEqual([open])
})

test('another person cannot see or end it', async () => {
  const [person, stranger] = [await makePerson(), await makePerson('Bo')]
  const hash = await makeLink(person, { expiresAt: later(5) })
  expect(await end(stranger, hash)).toBe(false)
  await write((tx) => endLinks(tx, stranger, { purpose: 'unsubscribe', now }))
  await removeLinksOverBefore(stranger, later(6))
  expect(await listLinks(stranger, 'unsubscribe', now)).toEqual([])
  expect(await findLink(hash, 'unsubscribe', now)).toMatchObject({ userId: person })
})
