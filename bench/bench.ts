import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MeasuredServer } from './server'

// `npm run bench`: the figures we hold ourselves to, beside a floor that does no more than print
// the same rows. Needs a build; `--start` also times `npm start` on a fresh clone.

const folder = mkdtempSync(join(tmpdir(), 'onward-bench-'))
process.env.DATA_DIR = folder

// Imported after DATA_DIR is set: the database opens where the server will look.
const { makeSeekers } = await import('./seekers')
const { measurePages } = await import('./pages')
const { measureBoardMove } = await import('./board-move')
const { measureImport } = await import('./importing')
const { measurePeopleImport } = await import('./importing-people')
const { measureColdLoad } = await import('./cold-load')
const { startServer } = await import('./server')
const { measureRecordingANo } = await import('./recording-a-no')
const { measureStart } = await import('./start')

const running: MeasuredServer[] = []
async function started(script: string): Promise<MeasuredServer> {
  const server = await startServer(script, folder)
  running.push(server)
  return server
}

try {
  const seekers = await makeSeekers([50, 5_000])
  const onward = await started('scripts/serve.mjs')
  await new Promise((rest) => setTimeout(rest, 5_000))
  console.log(`idle memory            ${onward.memoryMB()} MB   (target ≤ 200)`)
  const floor = await started('bench/floor.mjs')
  const bare = await started('bench/bare/serve.mjs')
  await measurePages({ onward, floor, bare, seekers })
  await measureColdLoad(onward, seekers)
  for (const seeker of seekers) await measureBoardMove(onward, seeker)
  const [first] = seekers
  if (first) await measureRecordingANo(onward, first)
  await measureImport(onward, seekers)
  await measurePeopleImport(onward, seekers)
  console.log(`memory after the run   ${onward.memoryMB()} MB`)
  if (process.argv.includes('--start')) await measureStart()
} finally {
  await Promise.all(running.map((server) => server.stop()))
  rmSync(folder, { recursive: true, force: true })
}
