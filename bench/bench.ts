import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// `npm run bench`: the figures we hold ourselves to, beside a floor that does no more than print
// the same rows. Needs a build; `--start` also times `npm start` on a fresh clone.

const folder = mkdtempSync(join(tmpdir(), 'onward-bench-'))
process.env.DATA_DIR = folder

// Imported after DATA_DIR is set: the database opens where the server will look.
const { makeSeekers } = await import('./seekers')
const { measurePages } = await import('./pages')
const { measureColdLoad } = await import('./cold-load')
const { startServer } = await import('./server')
const { measureStart } = await import('./start')

try {
  const seekers = await makeSeekers([50, 5_000])
  const onward = await startServer('scripts/serve.mjs', folder)
  await new Promise((rest) => setTimeout(rest, 5_000))
  console.log(`idle memory            ${onward.memoryMB()} MB   (target ≤ 200)`)
  const floor = await startServer('bench/floor.mjs', folder)
  const bare = await startServer('bench/bare/serve.mjs', folder)
  await measurePages({ onward, floor, bare, seekers })
  await measureColdLoad(onward, seekers)
  console.log(`memory after the run   ${onward.memoryMB()} MB`)
  await Promise.all([onward.stop(), floor.stop(), bare.stop()])
  if (process.argv.includes('--start')) await measureStart()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
