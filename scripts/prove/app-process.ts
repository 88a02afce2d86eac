import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'

export type AppProcess = {
  url: string
  /** Starts it and waits until it answers, once more when it did not. */
  start: () => Promise<{ ms: number; failed: number }>
  /** `kill -9`, and waits until it is gone. */
  kill: () => Promise<void>
}

const PATIENCE_MS = 15_000
const TRIES = 3

export function appProcess(place: {
  port: number
  dataDir: string
  databaseUrl: string
}): AppProcess {
  const url = `http://localhost:${place.port}`
  const env = {
    ...process.env,
    PORT: String(place.port),
    HOST: '127.0.0.1',
    PUBLIC_URL: url,
    DATA_DIR: place.dataDir,
    DATABASE_URL: place.databaseUrl,
  }
  let child: ChildProcess | undefined
  process.once('exit', () => child?.kill('SIGKILL'))

  async function kill() {
    if (!child || hasEnded(child)) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }

  return {
    url,
    kill,
    async start() {
      for (let failed = 0; failed < TRIES; failed += 1) {
        const began = performance.now()
        child = spawn(process.execPath, ['scripts/serve.mjs'], {
          env,
          stdio: ['ignore', 'ignore', 'inherit'],
        })
        if (await answers(url, child)) return { ms: Math.round(performance.now() - began), failed }
        await kill()
      }
      throw new Error(`The app did not start in ${TRIES} tries.`)
    },
  }
}

async function answers(url: string, child: ChildProcess): Promise<boolean> {
  const until = performance.now() + PATIENCE_MS
  while (performance.now() < until && !hasEnded(child)) {
    const answer = await fetch(`${url}/api/health`).catch(() => null)
    if (answer?.ok) return true
    await wait(25)
  }
  return false
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}
