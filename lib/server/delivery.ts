import pLimit from 'p-limit'
import { isTryStanding } from '@/db/feedback/tries'
import {
  claimMail,
  isMailDue,
  isStillWanted,
  letGo,
  saveDead,
  saveDelay,
  saveOutdated,
  saveSent,
} from '@/db/mail/claims'
import type { OutboxRow } from '@/db/mail/tables'
import { MOST_TRIES, nextTryAt } from '@/lib/mail/backoff'
import { isOfUse } from '@/lib/mail/of-use'
import { logCrash } from './log'
import { type Handover, type Mail, sendMail } from './mail'
import { mailFrom } from './outbox'

export type Carrying = {
  /** This process’s own name among those that share the outbox. */
  by: string
  /** Longer than the mail server is ever waited for. */
  leaseMs?: number
  /** What is waited between tries, where the usual is too long. */
  waitsMs?: readonly number[]
  hand?: (mail: Mail) => Promise<Handover>
  /** Asked before each claim: whoever is stopping takes no more in hand. */
  isStopping?: () => boolean
}

const AT_ONCE = 3
const LEASE_MS = 120_000

/** Hands on everything that is due, a few at a time, until nothing is. */
export async function deliverDue(carrying: Carrying): Promise<void> {
  const { by, leaseMs = LEASE_MS, isStopping = () => false } = carrying
  if (!(await isMailDue(new Date()))) return
  const claim = pLimit(1)
  async function carry() {
    while (!isStopping()) {
      // One claim at a time, so that those of one process don’t reach for the same mail.
      const now = new Date()
      const [mail] = await claim(() => claimMail({ by, now, leaseMs, limit: 1 }))
      if (mail) await deliver(mail, carrying)
      else if (!(await isMailDue(new Date()))) return
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, carry))
}

// A mail that can’t be opened, or a database that goes away, is logged; its claim lapses by itself.
async function deliver(row: OutboxRow, carrying: Carrying): Promise<void> {
  try {
    const now = new Date()
    if (row.tries > MOST_TRIES) return await saveDead(row, { failure: null, now })
    const mail = (await isStillAbout(row, now)) ? await mailFrom(row.userId, row) : null
    if (!mail) return await saveOutdated(row, now)
    // The last look before it leaves: whoever said no by now gets nothing.
    if (!(await isStillWanted(row, new Date()))) return await letGo(row)
    await keepOutcome(row, await (carrying.hand ?? sendMail)(mail), carrying)
  } catch (error) {
    logCrash('mail', error)
  }
}

// What it tells of may have passed, or been erased, while it was tried.
async function isStillAbout(row: OutboxRow, now: Date): Promise<boolean> {
  if (!isOfUse(row, now)) return false
  return row.kind !== 'feedback-request' || isTryStanding(row.userId, row.about)
}

async function keepOutcome(row: OutboxRow, outcome: Handover, { waitsMs }: Carrying) {
  const now = new Date()
  if (outcome.is === 'sent') return saveSent(row, now)
  const { is, failure } = outcome
  const dueAt = nextTryAt(row.tries, { now, chance: Math.random(), waitsMs })
  if (is === 'never' || dueAt === null) return saveDead(row, { failure, now })
  return saveDelay(row, { failure, dueAt })
}
