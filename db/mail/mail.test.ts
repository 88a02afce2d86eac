import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { db, write } from '@/db/client'
import { makePerson, now, today } from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import { NotFound } from '@/lib/refusal'
import {
  type Claim,
  claimMail,
  isMailDue,
  isStillInHand,
  isStillWanted,
  letGo,
  saveDead,
  saveDelay,
  saveOutdated,
  saveSent,
} from './claims'
import { listPeopleWithMailBefore, removeMailBefore, reviveMail, saveMailLetGo } from './commands'
import { listMailOf, listUndelivered } from './queries'
import { outbox } from './tables'
import { makeMail } from './testing/someone'
import { cancelMail, countMailSince } from './writing'

const LEASE = 60_000
const later = (ms: number) => new Date(now.getTime() + ms)

// Suites of one worker share a database, so only this test’s own mail counts.
async function claim(userId: UserId, by: string, at = now) {
  const claimed = await claimMail({ by, now: at, leaseMs: LEASE, limit: 200 })
  return claimed.filter((mail) => mail.userId === userId)
}

async function claimOne(userId: UserId, by = v7(), at = now): Promise<Claim> {
  const [mail] = await claim(userId, by, at)
  if (!mail) throw new Error('There was nothing to claim.')
  return mail
}

async function read(id: string) {
  const [row] = await db().select().from(outbox).where(eq(outbox.id, id))
  return row
}

describe('a mail', () => {
  test('is put in once for each thing it is about', async () => {
    const person = await makePerson()
    const id = await makeMail(person, { about: 'digest:2026-11-23' })
    const repeated = await makeMail(person, { about: 'digest:2026-11-23' })
    expect(await read(id)).toBeDefined()
    expect(await read(repeated)).toBeUndefined()
    const other = await makePerson('Bo')
    expect(await read(await makeMail(other, { about: 'digest:2026-11-23' }))).toBeDefined()
  })

  test('is in one pair of hands, however many reach for it at once', async () => {
    const person = await makePerson()
    for (let each = 0; each < 12; each += 1) await makeMail(person)
    const hands = Array.from({ length: 6 }, (_, each) => claim(person, `hand ${each}`))
    const claimed = (await Promise.all(hands)).flat()
    expect(claimed).toHaveLength(12)
    expect(new Set(claimed.map(({ id }) => id)).size).toBe(12)
    expect(claimed.every(({ tries }) => tries === 1)).toBe(true)
    expect(await claim(person, 'late')).toEqual([])
  })

  test('is free again when its lease is over, and the one who had it says nothing any more', async () => {
    const person = await makePerson()
    const id = await makeMail(person)
    const dead = await claimOne(person, 'dead')
    expect(await claim(person, 'other', later(LEASE - 1))).toEqual([])
    expect(await isStillWanted(dead, later(LEASE + 1))).toBe(false)
    const alive = await claimOne(person, 'other', later(LEASE))
    await saveSent(dead, later(LEASE))
    await saveDead(dead, { failure: '550', now: later(LEASE) })
    expect(await read(id)).toMatchObject({ sentAt: null, deadAt: null, tries: 2 })
    await saveSent(alive, later(LEASE))
    expect(await read(id)).toMatchObject({ sentAt: later(LEASE), content: null, dueAt: null })
  })

  test('that was sent says nothing any more, and keeps when', async () => {
    const person = await makePerson()
    const id = await makeMail(person)
    await saveSent(await claimOne(person), now)
    expect(await read(id)).toMatchObject({ sentAt: now, content: null, dueAt: null })
    expect(await claim(person, 'other', later(LEASE * 10))).toEqual([])
  })

  test('that is delayed comes again at its time under its own name', async () => {
    const person = await makePerson()
    const id = await makeMail(person)
    const before = await read(id)
    await saveDelay(await claimOne(person), { failure: '451', dueAt: later(1000) })
    expect(await claim(person, 'other', later(999))).toEqual([])
    const again = await claimOne(person, 'other', later(1000))
    expect(again).toMatchObject({ id, tries: 2, lastFailure: '451', messageId: before?.messageId })
  })

  test('that is of no use any more is over without a trace of what it said', async () => {
    const person = await makePerson()
    const id = await makeMail(person)
    await saveOutdated(await claimOne(person), now)
    expect(await read(id)).toMatchObject({ cancelledAt: now, content: null, dueAt: null })
  })
})

describe('what is taken back', () => {
  test('doesn’t leave, not even out of somebody’s hands', async () => {
    const person = await makePerson()
    const id = await makeMail(person)
    const held = await claimOne(person)
    expect(await isStillWanted(held, now)).toBe(true)
    await write((tx) => cancelMail(tx, person, { kind: 'digest', now }))
    expect(await isStillWanted(held, now)).toBe(false)
    const inHand = { kind: 'digest', now } as const
    expect(await isStillInHand(person, inHand)).toBe(true)
    await saveDelay(held, { failure: '451', dueAt: now })
    expect(await isStillInHand(person, inHand)).toBe(false)
    expect(await read(id)).toMatchObject({ cancelledAt: now, content: null, dueAt: null })
    expect(await claim(person, 'other')).toEqual([])
  })

  test('while it left has left, and while somebody died with it is in nobody’s hands for long', async () => {
    const person = await makePerson()
    const id = await makeMail(person)
    const held = await claimOne(person)
    await write((tx) => cancelMail(tx, person, { kind: 'digest', now }))
    expect(await isStillInHand(person, { kind: 'digest', now: later(LEASE + 1) })).toBe(false)
    expect(await isStillInHand(await makePerson('Bo'), { kind: 'digest', now })).toBe(false)
    await saveSent(held, later(1))
    expect(await read(id)).toMatchObject({ cancelledAt: now, sentAt: later(1), claimedBy: null })
  })

  test('and not handed on is let go of', async () => {
    const person = await makePerson()
    const id = await makeMail(person)
    const held = await claimOne(person)
    await letGo({ ...held, userId: await makePerson('Bo') })
    expect(await claim(person, 'other')).toEqual([])
    await letGo(held)
    expect((await claimOne(person, 'other')).id).toBe(id)
  })

  test('is of one kind, or about one thing', async () => {
    const person = await makePerson()
    const about = `feedback-request:${v7()}:`
    const mine = await makeMail(person, { kind: 'feedback-request', about: `${about}first:x` })
    const other = await makeMail(person, { kind: 'feedback-request' })
    const digest = await makeMail(person)
    await write((tx) => cancelMail(tx, person, { kind: 'feedback-request', about, now }))
    expect((await read(mine))?.cancelledAt).toEqual(now)
    expect((await read(other))?.cancelledAt).toBeNull()
    expect((await read(digest))?.cancelledAt).toBeNull()
  })
})

describe('what is given up', () => {
  async function makeDead(person: UserId, kind: 'confirmation' | 'feedback-request') {
    const id = await makeMail(person, { kind })
    await saveDead(await claimOne(person), { failure: '550', now })
    return id
  }

  test('is shown with why, until it is let go', async () => {
    const person = await makePerson()
    const id = await makeDead(person, 'confirmation')
    const shown = { id, to: 'asha@example.org', tries: 1, lastFailure: '550', deadAt: now }
    expect(await listUndelivered(person, { limit: 9 })).toMatchObject([shown])
    await saveMailLetGo(person, id)
    expect(await listUndelivered(person, { limit: 9 })).toEqual([])
    expect((await read(id))?.content).toBeNull()
  })

  test('is tried again as from the beginning, by one of several presses', async () => {
    const person = await makePerson()
    const id = await makeDead(person, 'feedback-request')
    const presses = await Promise.allSettled(
      Array.from({ length: 4 }, () => reviveMail(person, id, { now, today })),
    )
    expect(presses.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await claimOne(person)).toMatchObject({ id, tries: 1, deadAt: null })
  })

  test('is not tried again when its time has passed', async () => {
    const person = await makePerson()
    const id = await makeDead(person, 'confirmation')
    const late = { now: later(31 * 60_000), today }
    await expect(reviveMail(person, id, late)).rejects.toThrow(/time has passed/)
    expect((await read(id))?.deadAt).toEqual(now)
  })
})

test('the sweep forgets what was over long ago, and nothing that is still to leave', async () => {
  const person = await makePerson()
  const long = later(-40 * 86_400_000)
  const [sent, waiting] = [
    await makeMail(person, { at: long }),
    await makeMail(person, { at: long }),
  ]
  for (const mail of await claim(person, 'me', long)) {
    if (mail.id === sent) await saveSent(mail, long)
    else await saveDelay(mail, { failure: '451', dueAt: now })
  }
  const fresh = await makeMail(person)
  const before = later(-30 * 86_400_000)
  expect(await listPeopleWithMailBefore(before)).toContain(person)
  await removeMailBefore(person, before)
  expect(await read(sent)).toBeUndefined()
  expect(await read(waiting)).toBeDefined()
  expect(await read(fresh)).toBeDefined()
  expect(await isMailDue(now)).toBe(true)
})

test('another person cannot see or change it', async () => {
  const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
  const about = 'feedback-request:x:first:y'
  const id = await makeMail(person, { kind: 'feedback-request', about })
  const held = await claimOne(person)
  const theirs = { ...held, userId: stranger }
  expect(await isStillWanted(theirs, now)).toBe(false)
  await saveSent(theirs, now)
  await saveDead(theirs, { failure: '550', now })
  await saveOutdated(theirs, now)
  await write((tx) => cancelMail(tx, stranger, { kind: 'feedback-request', now }))
  expect(await isStillWanted(held, now)).toBe(true)

  await saveDead(held, { failure: '550', now })
  await expect(reviveMail(stranger, id, { now, today })).rejects.toThrow(NotFound)
  await expect(saveMailLetGo(stranger, id)).rejects.toThrow(NotFound)
  await removeMailBefore(stranger, later(1))
  expect(await listUndelivered(stranger, { limit: 9 })).toEqual([])
  expect(await listMailOf(stranger, 'feedback-request', { limit: 9 })).toEqual([])
  const since = later(-1)
  const counting = { kind: 'feedback-request', since } as const
  expect(await write((tx) => countMailSince(tx, stranger, counting))).toBe(0)
  expect(await listUndelivered(person, { limit: 9 })).toMatchObject([{ id }])
})
