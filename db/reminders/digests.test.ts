import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { saveProfile } from '@/db/account/commands'
import { findLink, keepLink } from '@/db/account/link-tokens'
import { db, write } from '@/db/client'
import { claimMail, saveDead } from '@/db/mail/claims'
import { reviveMail } from '@/db/mail/commands'
import { listUndelivered } from '@/db/mail/queries'
import { outbox } from '@/db/mail/tables'
import type { ReadyMail } from '@/db/mail/writing'
import { day, makePerson, sealedText } from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import type { MailKind } from '@/lib/mail/words'
import { NotFound, Refusal } from '@/lib/refusal'
import { MOST_ASKED } from '@/lib/reminders/digest-limits'
import {
  findDigestSettings,
  saveAsking,
  saveConfirmed,
  saveDigestsOff,
  saveDigestTime,
  saveGoingOn,
  savePause,
} from './digest-settings'
import { listDigestsDue, saveDigest } from './digests'
import { reminderSettings } from './tables'

/** Half past seven in London, a day before the clocks go forward there. */
const now = new Date('2027-03-27T07:30:00Z')
const at = (text: string) => new Date(text)
const address = 'asha@example.org'

function mail(kind: MailKind, about: string): ReadyMail {
  const id = v7()
  return { id, kind, about, to: address, content: sealedText(), messageId: `${id}@host.example` }
}

async function makeLondoner(): Promise<UserId> {
  const person = await makePerson()
  await saveProfile(person, { name: 'Asha', zone: 'Europe/London', locale: 'en-GB' }, { now })
  return person
}

async function ask(person: UserId, { to = address, time = '08:00', when = now } = {}) {
  const hash = v7()
  const expiresAt = new Date(when.getTime() + 1_800_000)
  const link = { hash, userId: person, purpose: 'confirm-address' as const, createdAt: when }
  const asking = { address: to, time, mail: mail('confirmation', `confirmation:${hash}`) }
  await saveAsking(person, { ...asking, link: { ...link, expiresAt } }, { now: when })
  return hash
}

async function turnOn(person: UserId, time = '08:00'): Promise<void> {
  await saveConfirmed(person, await ask(person, { time }), { now })
}

async function settingsOf(person: UserId) {
  const rows = await db().select().from(reminderSettings).where(eq(reminderSettings.userId, person))
  return rows[0]
}

async function dueOf(person: UserId, when: Date) {
  const due = await listDigestsDue(when, { limit: 500 })
  return due.find(({ userId }) => userId === person)
}

const digest = (on: string) => ({ day: day(on), mail: mail('digest', `digest:${on}`), link: null })

async function mailsOf(person: UserId, kind: MailKind) {
  const rows = await db().select().from(outbox).where(eq(outbox.userId, person))
  return rows.filter((row) => row.kind === kind)
}

describe('an address', () => {
  test('is asked before anything else is sent there', async () => {
    const person = await makeLondoner()
    expect(await findDigestSettings(person)).toBeNull()
    await ask(person)
    expect(await findDigestSettings(person)).toMatchObject({ address, confirmedAt: null })
    expect((await settingsOf(person))?.nextDigestAt).toBeNull()
    expect(await mailsOf(person, 'confirmation')).toHaveLength(1)
  })

  test('answers once, however many presses there are at once', async () => {
    const person = await makeLondoner()
    const hash = await ask(person)
    const presses = await Promise.allSettled(
      Array.from({ length: 8 }, () => saveConfirmed(person, hash, { now })),
    )
    expect(presses.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await settingsOf(person)).toMatchObject({
      confirmedAt: now,
      nextDigestAt: at('2027-03-27T08:00:00Z'),
    })
  })

  test('is the last one asked: an earlier link answers for nothing', async () => {
    const person = await makeLondoner()
    const first = await ask(person)
    const second = await ask(person, { to: 'bo@example.org' })
    expect(await findLink(first, 'confirm-address', now)).toBeNull()
    await expect(saveConfirmed(person, first, { now })).rejects.toThrow(Refusal)
    await saveConfirmed(person, second, { now })
    expect(await findDigestSettings(person)).toMatchObject({ address: 'bo@example.org' })
    const [one, other] = await mailsOf(person, 'confirmation')
    expect([one?.cancelledAt, other?.cancelledAt]).toContainEqual(now)
  })

  test('that took no mail is forgotten once another is asked', async () => {
    const person = await makeLondoner()
    await ask(person)
    const claimed = await claimMail({ by: 'one', now, leaseMs: 60_000, limit: 500 })
    for (const mail of claimed) {
      if (mail.userId === person) await saveDead(mail, { failure: '550', now })
    }
    const [dead] = await listUndelivered(person, { limit: 9 })
    expect(dead).toMatchObject({ to: address, lastFailure: '550' })
    await ask(person, { to: 'bo@example.org' })
    expect(await listUndelivered(person, { limit: 9 })).toEqual([])
    const again = { now, today: day('2027-03-27') }
    await expect(reviveMail(person, dead?.id ?? '', again)).rejects.toThrow(NotFound)
  })

  test('doesn’t answer by a link of another purpose, or for someone who has left since', async () => {
    const person = await makeLondoner()
    const hash = await ask(person)
    expect(await findLink(hash, 'unsubscribe', now)).toBeNull()
    expect(await findLink(hash, 'confirm-address', at('2027-03-27T08:00:01Z'))).toBeNull()
    await saveDigestsOff(person, { now })
    await expect(saveConfirmed(person, hash, { now })).rejects.toThrow(Refusal)
  })

  test('is asked five times a day and no more, and a refused one changes nothing', async () => {
    const person = await makeLondoner()
    for (let each = 0; each < MOST_ASKED; each += 1) await ask(person)
    await expect(ask(person, { to: 'eve@example.org' })).rejects.toThrow(/has to wait/)
    expect(await findDigestSettings(person)).toMatchObject({ address })
    await ask(person, { when: at('2027-03-28T07:30:01Z') })
  })
})

describe('when the next one is looked at', () => {
  test('keeps its place on the clock over the night of the change', async () => {
    const person = await makeLondoner()
    await turnOn(person)
    const due = await dueOf(person, at('2027-03-27T08:00:00Z'))
    const nextAt = at('2027-03-28T07:00:00Z')
    const looked = { dueAt: due?.dueAt ?? now, nextAt, ...digest('2027-03-27') }
    expect(await saveDigest(person, looked, { now })).toBe(true)
    expect(await dueOf(person, at('2027-03-28T06:59:59Z'))).toBeUndefined()
    expect(await dueOf(person, nextAt)).toMatchObject({ lastDigestOn: '2027-03-27', address })
  })

  test('follows her to another zone, and to another hour', async () => {
    const person = await makeLondoner()
    await turnOn(person)
    await saveProfile(person, { name: 'A', zone: 'America/New_York', locale: 'en-GB' }, { now })
    expect((await settingsOf(person))?.nextDigestAt).toEqual(at('2027-03-27T12:00:00Z'))
    await saveDigestTime(person, '03:00', { now })
    expect((await settingsOf(person))?.nextDigestAt).toEqual(at('2027-03-28T07:00:00Z'))
  })

  test('is never twice on one day, whatever she changes', async () => {
    const person = await makeLondoner()
    await turnOn(person)
    const looked = { dueAt: at('2027-03-27T08:00:00Z'), nextAt: at('2027-03-28T07:00:00Z') }
    await saveDigest(person, { ...looked, ...digest('2027-03-27') }, { now })
    await saveDigestTime(person, '20:00', { now })
    expect((await settingsOf(person))?.nextDigestAt).toEqual(at('2027-03-28T19:00:00Z'))
  })

  test('is the business of one alone, however many look', async () => {
    const person = await makeLondoner()
    await turnOn(person)
    const looked = { dueAt: at('2027-03-27T08:00:00Z'), nextAt: at('2027-03-28T07:00:00Z') }
    const looks = Array.from({ length: 6 }, () =>
      saveDigest(person, { ...looked, ...digest('2027-03-27') }, { now }),
    )
    expect((await Promise.all(looks)).filter(Boolean)).toHaveLength(1)
    expect(await mailsOf(person, 'digest')).toHaveLength(1)
  })

  test('comes and goes with an empty day, of which nothing is sent', async () => {
    const person = await makeLondoner()
    await turnOn(person)
    const looked = { dueAt: at('2027-03-27T08:00:00Z'), nextAt: at('2027-03-28T07:00:00Z') }
    const empty = { ...looked, day: day('2027-03-27'), mail: null, link: null }
    expect(await saveDigest(person, empty, { now })).toBe(true)
    expect(await settingsOf(person)).toMatchObject({ lastDigestOn: '2027-03-27' })
    expect(await mailsOf(person, 'digest')).toEqual([])
  })
})

describe('no', () => {
  async function withOneOnItsWay() {
    const person = await makeLondoner()
    await turnOn(person)
    const looked = { dueAt: at('2027-03-27T08:00:00Z'), nextAt: at('2027-03-28T07:00:00Z') }
    await saveDigest(person, { ...looked, ...digest('2027-03-27') }, { now })
    return person
  }

  test('pauses what is to come and stops what is on its way, until she goes on', async () => {
    const person = await withOneOnItsWay()
    await savePause(person, { now })
    expect(await mailsOf(person, 'digest')).toMatchObject([{ cancelledAt: now, content: null }])
    expect((await settingsOf(person))?.nextDigestAt).toBeNull()
    await saveDigestTime(person, '09:00', { now })
    expect((await settingsOf(person))?.nextDigestAt).toBeNull()
    await saveGoingOn(person, { now })
    expect((await settingsOf(person))?.nextDigestAt).toEqual(at('2027-03-28T08:00:00Z'))
  })

  test('ends them for good: going on doesn’t bring them back, only the address does', async () => {
    const person = await withOneOnItsWay()
    await saveDigestsOff(person, { now })
    expect(await mailsOf(person, 'digest')).toMatchObject([{ cancelledAt: now, content: null }])
    await saveGoingOn(person, { now })
    await saveProfile(person, { name: 'A', zone: 'UTC', locale: 'en-GB' }, { now })
    expect(await settingsOf(person)).toMatchObject({ confirmedAt: null, nextDigestAt: null })
    await turnOn(person)
    expect((await settingsOf(person))?.nextDigestAt).not.toBeNull()
  })

  test('said while a digest is being made, is said in time', async () => {
    const person = await makeLondoner()
    await turnOn(person)
    const looked = { dueAt: at('2027-03-27T08:00:00Z'), nextAt: at('2027-03-28T07:00:00Z') }
    await Promise.all([
      saveDigest(person, { ...looked, ...digest('2027-03-27') }, { now }),
      saveDigestsOff(person, { now }),
    ])
    const [made] = await mailsOf(person, 'digest')
    expect(made?.dueAt ?? null).toBeNull()
    expect(await settingsOf(person)).toMatchObject({ confirmedAt: null, nextDigestAt: null })
  })
})

test('another person cannot see or change it', async () => {
  const [person, stranger] = await Promise.all([makeLondoner(), makeLondoner()])
  await turnOn(person)
  const before = await settingsOf(person)
  const hash = await ask(stranger)
  const own = { hash: v7(), userId: person, purpose: 'confirm-address' as const, createdAt: now }
  await write((tx) => keepLink(tx, own))

  await expect(saveConfirmed(stranger, own.hash, { now })).rejects.toThrow(Refusal)
  await expect(saveConfirmed(person, hash, { now })).rejects.toThrow(Refusal)
  await saveDigestTime(stranger, '11:00', { now })
  await savePause(stranger, { now })
  await saveGoingOn(stranger, { now })
  await saveDigestsOff(stranger, { now })
  const dueAt = before?.nextDigestAt ?? now
  const looked = { dueAt, nextAt: now, ...digest('2027-03-27') }
  expect(await saveDigest(stranger, looked, { now })).toBe(false)
  expect(await settingsOf(person)).toEqual(before)
})
