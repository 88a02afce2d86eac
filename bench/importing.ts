import { v7 } from 'uuid'
import { callAction, type Sender } from '../e2e/support/action-call'
import type { Seeker } from './seekers'
import type { MeasuredServer } from './server'

const ROWS = 10_000
const PROBE_EVERY_MS = 50

type Probe = { name: string; ask: () => Promise<unknown>; slowest: number; times: number[] }

/**
 * A spreadsheet of ten thousand rows: taken in alone, and another one while others ask for pages
 * and save without a rest. Seconds from the press to the answer, and what the others had to wait
 * for, in milliseconds.
 */
export async function measureImport(
  server: MeasuredServer,
  [importer, other]: Seeker[],
): Promise<void> {
  if (!importer || !other) return
  const me: Sender = { baseURL: server.url, cookie: importer.cookie }
  const alone = await secondsToTakeIn(me, 'Company')
  const probes = probesOf(server, other)
  const stop = probing(probes)
  const amongOthers = await secondsToTakeIn(me, 'Firm')
  await stop()
  console.log(
    `\nimport of ${ROWS} rows   ${alone} s alone, ${amongOthers} s among others (target ≤ 5)`,
  )
  for (const { name, slowest, times } of probes) {
    const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
    console.log(
      `meanwhile ${name.padEnd(12)} median ${median.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms of ${times.length}   (target ≤ 200)`,
    )
  }
}

async function secondsToTakeIn(me: Sender, names: string): Promise<string> {
  const id = v7()
  const read = await callAction('readFile', { id, file: { file: spreadsheet(names) } }, me)
  if (read.status !== 'gone') throw new Error(`Not read: ${read.text.slice(0, 200)}`)
  const taken = await timed(() => callAction('takeIn', { id }, me))
  const { status, reason } = taken.value
  if (status !== 'saved' && status !== 'gone') throw new Error(`Not taken in: ${status} ${reason}`)
  return (taken.ms / 1000).toFixed(1)
}

function probesOf(server: MeasuredServer, { cookie }: Seeker): Probe[] {
  const them: Sender = { baseURL: server.url, cookie }
  const get = async (path: string) =>
    (await fetch(server.url + path, { headers: { cookie } })).text()
  const probe = (name: string, ask: Probe['ask']) => ({ name, ask, slowest: 0, times: [] })
  return [
    probe('health', () => get('/api/health')),
    probe('a page', () => get('/today')),
    probe('a save', () =>
      callAction('logMood', { id: v7(), mood: '3', at: new Date().toISOString() }, them),
    ),
  ]
}

function probing(probes: Probe[]): () => Promise<void> {
  let isOver = false
  const running = probes.map(async (probe) => {
    while (!isOver) {
      const { ms } = await timed(probe.ask)
      probe.times.push(ms)
      probe.slowest = Math.max(probe.slowest, ms)
      await new Promise((rest) => setTimeout(rest, PROBE_EVERY_MS))
    }
  })
  return async () => {
    isOver = true
    await Promise.all(running)
  }
}

async function timed<Value>(work: () => Promise<Value>): Promise<{ value: Value; ms: number }> {
  const started = performance.now()
  const value = await work()
  return { value, ms: performance.now() - started }
}

function spreadsheet(names: string): string {
  const statuses = ['Applied', 'Rejected', 'Interview', 'Ghosted', 'Offer', 'Saved']
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const day = `${String((row % 28) + 1).padStart(2, '0')}/${String((row % 12) + 1).padStart(2, '0')}/2025`
    const note = `"Spoke about the team, the hours and what they hope for, number ${row}"`
    return `${names} ${row} & Sons,"Analyst, level ${row % 7}",${statuses[row % 6]},${day},https://jobs.example/${names}/${row},Leeds,${note}`
  })
  return ['Company,Role,Status,Date applied,Link,Location,Notes', ...lines].join('\n')
}
