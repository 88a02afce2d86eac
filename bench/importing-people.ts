import { v7 } from 'uuid'
import { callAction, type Sender } from '../e2e/support/action-call'
import type { Seeker } from './seekers'
import type { MeasuredServer } from './server'

const ROWS = 5_000
const PROBE_EVERY_MS = 25

/**
 * A Connections.csv of five thousand rows: taken in alone, and another one while someone else saves
 * without a rest. Seconds from the press to the answer, which is when the people are there.
 */
export async function measurePeopleImport(
  server: MeasuredServer,
  [importer, other]: Seeker[],
): Promise<void> {
  if (!importer || !other) return
  const me: Sender = { baseURL: server.url, cookie: importer.cookie }
  // Made before anyone is timed: this process is the clock, too.
  const [first, second] = [connections('Connection'), connections('Acquaintance')]
  const alone = await secondsToTakeIn(me, first)
  const them: Sender = { baseURL: server.url, cookie: other.cookie }
  // The very first save of a server waits for its code to be loaded, whoever else is there.
  await save(them)
  const saves = savingWithoutARest(them)
  const amongOthers = await secondsToTakeIn(me, second)
  const times = await saves()
  const listed = await fetch(`${server.url}/network`, { headers: { cookie: importer.cookie } })
  if (
    !(await listed.text()).includes(`${(importer.count + 2 * ROWS).toLocaleString('en-GB')} people`)
  ) {
    throw new Error('Not everyone who was imported is in the list.')
  }
  console.log(
    `\nimport of ${ROWS} people  ${alone} s alone, ${amongOthers} s among others (target ≤ 3)`,
  )
  const median = times[Math.floor(times.length / 2)] ?? 0
  const slowest = times.at(-1) ?? 0
  console.log(
    `meanwhile a save       median ${median.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms of ${times.length}   (target ≤ 200)`,
  )
}

async function secondsToTakeIn(me: Sender, file: string): Promise<string> {
  const id = v7()
  const read = await callAction('readPeopleFile', { id, file: { file } }, me)
  if (read.status !== 'gone') throw new Error(`Not read: ${read.text.slice(0, 200)}`)
  const started = performance.now()
  const { status, reason } = await callAction('takeInPeople', { id }, me)
  const seconds = (performance.now() - started) / 1000
  if (status !== 'saved' && status !== 'gone') throw new Error(`Not taken in: ${status} ${reason}`)
  return seconds.toFixed(1)
}

function savingWithoutARest(them: Sender): () => Promise<number[]> {
  const times: number[] = []
  let isOver = false
  const running = (async () => {
    while (!isOver) {
      const started = performance.now()
      await save(them)
      times.push(performance.now() - started)
      await new Promise((rest) => setTimeout(rest, PROBE_EVERY_MS))
    }
  })()
  return async () => {
    isOver = true
    await running
    return times.sort((one, other) => one - other)
  }
}

function save(them: Sender) {
  return callAction('logMood', { id: v7(), mood: '3', at: new Date().toISOString() }, them)
}

function connections(names: string): string {
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const name = `${names} ${row}`
    const profile = `https://www.linkedin.com/in/${names.toLowerCase()}-${row}`
    const email = row % 5 === 0 ? `${names.toLowerCase()}.${row}@people.example` : ''
    return `${name},Lund,${profile},${email},Company ${row % 900} & Sons,"Analyst, level ${row % 7}",${(row % 28) + 1} Sep 2024`
  })
  return [
    'Notes:',
    '"When exporting your connection data, you may notice that some of the email addresses are missing."',
    '',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    ...lines,
  ].join('\r\n')
}
