import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'

export type MeasuredServer = {
  url: string
  /** Resident memory of the process, in MB. */
  memoryMB: () => number
  /** Processor time the process has used so far, in milliseconds. */
  cpuMs: () => number
  stop: () => Promise<void>
}

/** Clock ticks a second in /proc, which Linux fixes for programs at 100. */
const TICKS = 100

export async function startServer(script: string, dataDir: string): Promise<MeasuredServer> {
  const port = await freePort()
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1' }
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const url = `http://localhost:${port}`
  await answering(`${url}/api/health`, child)
  const proc = (file: string) => readFileSync(`/proc/${child.pid}/${file}`, 'utf8')
  return {
    url,
    memoryMB: () => Math.round(Number(/VmRSS:\s+(\d+)/.exec(proc('status'))?.[1]) / 1024),
    cpuMs: () => {
      const [user, system] = proc('stat').split(') ')[1]?.split(' ').slice(11, 13).map(Number) ?? []
      return (1000 * ((user ?? 0) + (system ?? 0))) / TICKS
    },
    stop: async () => {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

export async function answering(url: string, child: ChildProcess, seconds = 300): Promise<void> {
  const until = Date.now() + seconds * 1000
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`The server ended before it answered at ${url}.`)
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await new Promise((rest) => setTimeout(rest, 50))
  }
  throw new Error(`Nothing answered at ${url} within ${seconds} s.`)
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('No free port.')
  return address.port
}
