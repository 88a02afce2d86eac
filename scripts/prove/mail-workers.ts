import { type ChildProcess, spawn } from 'node:child_process'
import { on, once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'

export type Workers = Awaited<ReturnType<typeof mailWorkers>>

/** So many processes with one outbox; a killed one is followed by another. */
export async function mailWorkers(count: number, env: Record<string, string>) {
  let isOver = false
  const running: ChildProcess[] = []
  process.once('exit', () => {
    for (const child of running) child.kill('SIGKILL')
  })

  async function start(place: number): Promise<void> {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/prove/mail-worker.ts'], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    running[place] = child
    await once(child, 'message')
  }

  await Promise.all(Array.from({ length: count }, (_, place) => start(place)))
  return {
    /** `kill -9`, at whatever it is doing. */
    async kill(place: number): Promise<void> {
      const child = running[place]
      if (!child) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
      if (!isOver) await start(place)
    },
    /** Lets one of them end somebody’s digests. @returns when it had answered that it is done. */
    async unsubscribe(person: string, place: number): Promise<number> {
      for (;;) {
        const child = running[place]
        if (child?.connected && child.exitCode === null) {
          const heard = new AbortController()
          const said = hears(child, person, heard)
          const died = once(child, 'exit', heard).then(() => false)
          child.send(person, () => undefined)
          const isDone = await Promise.race([said, died])
          heard.abort()
          await Promise.allSettled([said, died])
          if (isDone) return Date.now()
        }
        await wait(50)
      }
    },
    async stop(): Promise<void> {
      isOver = true
      await Promise.all(
        running.map(async (child) => {
          if (child.exitCode !== null || child.signalCode !== null) return
          const gone = once(child, 'exit')
          child.kill('SIGTERM')
          await gone
        }),
      )
    },
  }
}

// A process that has just started says something else first.
async function hears(child: ChildProcess, word: string, until: AbortController): Promise<true> {
  for await (const [message] of on(child, 'message', until)) {
    if (message === word) return true
  }
  throw new Error('It went without a word.')
}
