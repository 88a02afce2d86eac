import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answering, freePort } from './server'

/** From `npm start` to a served page: on a fresh clone of what is committed, and once more. */
export async function measureStart(): Promise<void> {
  const clone = mkdtempSync(join(tmpdir(), 'onward-clone-'))
  try {
    execFileSync('git', ['clone', '--quiet', process.cwd(), clone])
    console.log(`\nfirst npm start        ${await secondsToServe(clone)} s   (target ≤ 180)`)
    console.log(`second npm start       ${await secondsToServe(clone)} s   (target ≤ 5)`)
  } finally {
    rmSync(clone, { recursive: true, force: true })
  }
}

async function secondsToServe(folder: string): Promise<string> {
  const port = await freePort()
  const { DATA_DIR: _, ...env } = process.env
  const started = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
    // A group of its own, so that stopping it also stops the server npm started.
    detached: true,
  })
  await answering(`http://localhost:${port}/sign-in`, child)
  const seconds = (performance.now() - started) / 1000
  if (child.pid) process.kill(-child.pid, 'SIGTERM')
  await once(child, 'exit')
  return seconds.toFixed(1)
}
