import type { Seeker } from './seekers'
import type { MeasuredServer } from './server'

const WARM_UP = 40
const ROUNDS = 120
const paths = ['/today', '/applications']

type Measured = { ms: number; cpuMs: number; kB: number }

/**
 * Server time and processor time a request, medians in milliseconds. People and servers take turns,
 * so that a slow moment of the machine falls on all of them alike.
 */
export async function measurePages({
  onward,
  floor,
  seekers,
}: {
  onward: MeasuredServer
  floor: MeasuredServer
  seekers: Seeker[]
}) {
  console.log('\npage            rows      server ms   CPU ms    kB     floor ms  floor CPU ms')
  for (const path of paths) {
    const times: number[] = []
    for (const seeker of seekers) {
      const page = await measure(onward, path, seeker)
      const bare = await measure(floor, `/${seeker.id}`, seeker)
      times.push(page.ms)
      const cells = [page.ms, page.cpuMs, page.kB, bare.ms, bare.cpuMs].map((n) => n.toFixed(1))
      console.log(path.padEnd(15), String(seeker.count).padEnd(9), ...cells.map((c) => c.padEnd(9)))
    }
    const ratio = (times.at(-1) ?? 0) / (times[0] ?? 1)
    console.log(`${path}: ${ratio.toFixed(2)} × the time of the short list (target ≤ 1.5)`)
  }
}

async function measure(server: MeasuredServer, path: string, seeker: Seeker): Promise<Measured> {
  for (let turn = 0; turn < WARM_UP; turn += 1) await get(server, path, seeker)
  const times: number[] = []
  let bytes = 0
  const before = server.cpuMs()
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    const started = performance.now()
    bytes = await get(server, path, seeker)
    times.push(performance.now() - started)
  }
  const cpuMs = (server.cpuMs() - before) / ROUNDS
  return { ms: median(times), cpuMs, kB: bytes / 1000 }
}

async function get(server: MeasuredServer, path: string, { cookie }: Seeker): Promise<number> {
  const answer = await fetch(server.url + path, { headers: { cookie }, redirect: 'manual' })
  const body = await answer.text()
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
  return body.length
}

function median(times: number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
}
