import { setTimeout as wait } from 'node:timers/promises'
import { eq, inArray } from 'drizzle-orm'
import { v7 } from 'uuid'
import { afterEach, expect, test, vi } from 'vitest'
import { db, write } from '@/db/client'
import { saveFollowUp } from '@/db/reminders/commands'
import { reminderSettings } from '@/db/reminders/tables'
import { makeContact } from '@/db/testing/contact'
import { dayIn } from '@/lib/day'
import { askAddress } from '@/lib/server/confirming'
import { type Mail, sendMail } from '@/lib/server/mail'
import { newPostman } from '@/lib/server/postman'
import { endDigestsOf } from '@/lib/server/stopping-digests'
import { faultyOffice } from '@/lib/server/testing/faulty-office'
import { seeded } from '@/lib/server/testing/seeded'
import { outbox } from './tables'
import { makeSomeone } from './testing/someone'

const zone = 'Europe/London'
const contact = { name: 'Zebedee Quillfeather', company: 'Marzipan Lighthouse' }

afterEach(() => vi.restoreAllMocks())

/** Someone whose digest is due, with as many things waiting as are asked for. */
async function makeReader({ things = 1 } = {}) {
  const { id, email, vault } = await makeSomeone({ zone, name: 'Asha Gurung' })
  const now = new Date()
  const on = dayIn(zone, now)
  const contactId = await makeContact(id, contact)
  for (let each = 0; each < things; each += 1) {
    const followUp = { id: v7(), contactId, on }
    const what = vault.seal('follow_ups.what', followUp.id, 'Ask about the porpoise ledger')
    await saveFollowUp(id, { ...followUp, what }, { now })
  }
  const settings = { address: email, confirmedAt: now, digestTime: '00:00', nextDigestAt: now }
  await write((tx) =>
    tx.insert(reminderSettings).values({
      ...{ id: v7(), userId: id, ...settings, calendarNames: true, createdAt: now },
    }),
  )
  return { id, email, vault }
}

async function until(holds: () => Promise<boolean> | boolean, patienceMs = 15_000) {
  const end = Date.now() + patienceMs
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It took too long.')
    await wait(50)
  }
}

test('nothing is lost and next to nothing repeated, by a bad server and dying workers', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const random = seeded(5)
  const chances = { rcpt: 0.1, data: 0.1, cut: 0.05, slow: 0.05 }
  const office = await faultyOffice({ chances, random, slowMs: 150 })
  const post = { smtpUrl: office.smtpUrl, mailFrom: 'onward@host.example' }
  const people = await Promise.all(Array.from({ length: 60 }, () => makeReader()))
  const mine = new Set(people.map(({ email }) => email))
  const arrived = () => office.arrivals.filter(({ to }) => mine.has(to))

  let deaths = 0
  // Dies right after the mail has left, so that nobody keeps that it has; then its lease runs out.
  async function hand(mail: Mail) {
    const outcome = await sendMail(mail, post)
    if (!mine.has(mail.to) || random() > 0.07) return outcome
    deaths += 1
    const its = eq(outbox.messageId, mail.messageId)
    await write((tx) => tx.update(outbox).set({ leaseUntil: new Date() }).where(its))
    throw new Error('killed')
  }
  const carrying = { hand, waitsMs: Array.from({ length: 20 }, () => 50) }
  const postmen = [1, 2].map((each) => newPostman({ ...carrying, by: `postman ${each}` }, 50))
  for (const postman of postmen) postman.nudge()

  await until(() => arrived().length > 15)
  const leaving = people.slice(-8)
  const left = new Map<string, number>()
  for (const { id, email } of leaving) {
    await endDigestsOf(id, new Date())
    left.set(email, Date.now())
  }

  async function isOver() {
    const theirs = people.map(({ id }) => id)
    const mails = await db().select().from(outbox).where(inArray(outbox.userId, theirs))
    const stillDue = mails.filter(({ dueAt }) => dueAt !== null)
    return mails.length >= people.length - leaving.length && stillDue.length === 0
  }
  await until(isOver)
  await Promise.all(postmen.map((postman) => postman.stop()))
  await office.close()

  const stayed = people.slice(0, -8).map(({ email }) => email)
  const reached = new Set(arrived().map(({ to }) => to))
  expect(stayed.filter((email) => !reached.has(email))).toEqual([])
  expect(arrived().length - reached.size).toBeLessThanOrEqual(deaths + office.counts.cut)
  expect(deaths).toBeGreaterThan(0)
  expect(new Set(arrived().map(({ to, messageId }) => `${to} ${messageId}`)).size).toBe(
    reached.size,
  )
  const late = arrived().filter(({ to, begunAt }) => begunAt > (left.get(to) ?? Number.MAX_VALUE))
  expect(late).toEqual([])
}, 40_000)

test('no mail of Onward’s own holds a name, or a word that somebody wrote', async () => {
  const office = await faultyOffice({ chances: {}, random: () => 1 })
  const post = { smtpUrl: office.smtpUrl, mailFrom: 'onward@host.example' }
  const reader = await makeReader({ things: 3 })
  const now = new Date()
  await askAddress(
    {
      ...{ id: reader.id, vault: reader.vault, name: 'Asha Gurung', email: reader.email, zone },
      ...{ locale: 'en-GB', now, today: dayIn(zone, now) },
    },
    { address: `new.${reader.email}`, time: '08:00' },
  )
  // Asking stops the digest, which is what this person would see; here both are wanted.
  const on = { address: reader.email, confirmedAt: now, nextDigestAt: now }
  await write((tx) =>
    tx.update(reminderSettings).set(on).where(eq(reminderSettings.userId, reader.id)),
  )
  const postman = newPostman({ hand: (mail) => sendMail(mail, post) })
  postman.nudge()
  const mine = () => office.arrivals.filter(({ to }) => to.endsWith(reader.email))
  await until(() => mine().length === 2)
  await postman.stop()
  await office.close()

  const raw = mine().map((mail) => mail.raw.replaceAll('=\r\n', '').replaceAll('\r\n ', ' '))
  expect(raw.join()).not.toMatch(/zebedee|quillfeather|marzipan|lighthouse|porpoise|ledger|gurung/i)
  const digest = raw.find((mail) => /^subject: your reminders/im.test(mail)) ?? ''
  expect(digest).toMatch(/3 things you asked to be reminded of are waiting for today/)
  expect(digest).toMatch(/^list-unsubscribe: <[^>]*\/api\/mail\/unsubscribe\/[\w-]{43}>/im)
  expect(digest).toMatch(/\/mail\/unsubscribe\/[\w-]{43}/)
  expect(raw.some((mail) => /\/mail\/confirm\/[\w-]{43}/.test(mail))).toBe(true)
}, 20_000)

test('a day on which nothing waits is a silent one, and is looked at once', async () => {
  const reader = await makeReader({ things: 0 })
  const handed: Mail[] = []
  const postman = newPostman({
    async hand(mail) {
      handed.push(mail)
      return { is: 'sent' }
    },
  })
  postman.nudge()
  const settings = () =>
    db().select().from(reminderSettings).where(eq(reminderSettings.userId, reader.id))
  await until(async () => (await settings())[0]?.lastDigestOn !== null)
  await postman.stop()
  expect(handed.filter(({ to }) => to === reader.email)).toEqual([])
  const [{ lastDigestOn, nextDigestAt } = {}] = await settings()
  expect(lastDigestOn).toBe(dayIn(zone, new Date()))
  expect(nextDigestAt?.getTime()).toBeGreaterThan(Date.now())
})

test('a mail that nobody will ever take is given up, and so is one tried often enough', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const [refused, unlucky] = [await makeReader(), await makeReader()]
  const postman = newPostman(
    {
      waitsMs: [1, 1],
      async hand({ to }) {
        if (to === refused.email) return { is: 'never', failure: '550' }
        return to === unlucky.email ? { is: 'later', failure: '451' } : { is: 'sent' }
      },
    },
    20,
  )
  postman.nudge()
  const read = async (id: typeof refused.id) =>
    (await db().select().from(outbox).where(eq(outbox.userId, id)))[0]
  await until(async () => ((await read(refused.id)) && (await read(unlucky.id)))?.deadAt != null)
  await postman.stop()
  expect(await read(refused.id)).toMatchObject({ tries: 1, lastFailure: '550' })
  expect(await read(unlucky.id)).toMatchObject({ tries: 3, lastFailure: '451' })
  const [settings] = await db()
    .select()
    .from(reminderSettings)
    .where(eq(reminderSettings.userId, refused.id))
  expect(settings?.pausedAt).not.toBeNull()
})
