// `npm run prove:mail [mails] [kills] [seed]`: mail is never lost and rarely double (R22), by
// workers that are killed and a mail server that misbehaves, on both engines.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { faultyOffice } from '@/lib/server/testing/faulty-office'
import { seeded } from '@/lib/server/testing/seeded'
import { startPostgres } from './postgres.mjs'
import { proveMail, type Verdict } from './prove/mail-rounds'

const mails = Number(process.argv[2] ?? 2_000)
const kills = Number(process.argv[3] ?? 30)
const seed = Number(process.argv[4] ?? Date.now() % 1_000_000)
// Which engine a process speaks to is decided once, so each has a process of its own.
const engine = process.env.PROVE_ENGINE

if (engine === undefined) {
  const { runNode } = await import('./setup/command.mjs')
  for (const each of ['postgres', 'sqlite']) {
    const words = ['--import', 'tsx', 'scripts/prove-mail.ts', String(mails), String(kills)]
    const { ok } = await runNode([...words, String(seed)], { env: { PROVE_ENGINE: each } })
    if (!ok) process.exitCode = 1
  }
} else if (engine === 'postgres') {
  const postgres = await startPostgres()
  if (postgres.url === null) console.log(`PostgreSQL: not run. ${postgres.reason}`)
  else await prove({ databaseUrl: postgres.url, workers: 3 }).finally(postgres.stop)
} else {
  // One writer at a time: a second process on the same file is turned away, so there is one.
  await prove({ databaseUrl: '', workers: 1 })
}

async function prove({ databaseUrl, workers }: { databaseUrl: string; workers: number }) {
  const dataDir = mkdtempSync(join(tmpdir(), 'onward-mail-'))
  const random = seeded(seed)
  const chances = { rcpt: 0.05, data: 0.05, cut: 0.02, slow: 0.03 }
  const office = await faultyOffice({ chances, random, slowMs: 1_500 })
  const env = {
    ...{ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, ONWARD_SECRET: 'x'.repeat(40) },
    ...{ SMTP_URL: office.smtpUrl, MAIL_FROM: 'onward@example.org' },
  }
  Object.assign(process.env, env)
  try {
    const verdict = await proveMail({ office, mails, kills, workers, env, random })
    console.log(`\n${engine}, ${workers} workers, seed ${seed}:`, verdict)
    if (isBroken(verdict)) process.exitCode = 1
  } finally {
    await office.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function isBroken({ lost, repeatedByKills, kills, otherNames, afterNo }: Verdict): boolean {
  return lost > 0 || repeatedByKills > kills || otherNames > 0 || afterNo > 0
}
