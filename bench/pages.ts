import type { Seeker } from './seekers'
import type { MeasuredServer } from './server'

const WARM_UP = 40
const ROUNDS = 120
const paths = [
  ...['/today', '/applications', '/applications?view=board', '/network', '/network/queue'],
  // With twice as many moods as rows: a year of pixels, of 10,000 in the longer list.
  ...['/mood', '/exercise'],
]
/** The page that the bare app prints as well. */
const comparedPath = '/applications'

type Measured = { ms: number; cpuMs: number; kB: number }
type Servers = { onward: MeasuredServer; floor: MeasuredServer; bare: MeasuredServer }

/**
 * Server time and processor time a request, medians and means in milliseconds. People and servers
 * take turns, so that a slow moment of the machine falls on all of them alike.
 */
export async function measurePages({
  onward,
  floor,
  bare,
  seekers,
}: Servers & { seekers: Seeker[] }) {
  console.log(
    '\npage                       rows   server ms  CPU ms   kB      floor ms  floor CPU ms',
  )
  for (const path of paths) {
    const times: number[] = []
    for (const seeker of seekers) {
      const page = await measure(onward, path, seeker)
      const least = await measure(floor, `/${seeker.id}`, seeker)
      times.push(page.ms)
      print(path, seeker.count, [page.ms, page.cpuMs, page.kB, least.ms, least.cpuMs])
    }
    const ratio = (times.at(-1) ?? 0) / (times[0] ?? 1)
    console.log(`${path}: ${ratio.toFixed(2)} × the time of the short list (target ≤ 1.5)`)
  }
  await compareWithBare({ onward, bare, seekers })
}

// In turns, three times over: the medians of what each costs the processor.
async function compareWithBare({
  onward,
  bare,
  seekers,
}: Omit<Servers, 'floor'> & { seekers: Seeker[] }) {
  console.log('\nserver CPU a request, in turns with a bare Next app that prints the same rows')
  for (const seeker of seekers) {
    const [ours, theirs]: [number[], number[]] = [[], []]
    for (let turn = 0; turn < 3; turn += 1) {
      ours.push((await measure(onward, comparedPath, seeker)).cpuMs)
      theirs.push((await measure(bare, '/', seeker)).cpuMs)
    }
    const [our, their] = [median(ours), median(theirs)]
    console.log(
      `${comparedPath} with ${seeker.count}: ${our.toFixed(1)} ms, bare ${their.toFixed(1)} ms, ${(our / their).toFixed(2)} × (target ≤ 1.5)`,
    )
  }
}

function print(path: string, rows: number, figures: number[]) {
  const cells = figures.map((figure) => figure.toFixed(1).padEnd(9))
  console.log(path.padEnd(26), String(rows).padEnd(6), ...cells)
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

async function get(server: MeasuredServer, path: string, { cookie, id }: Seeker): Promise<number> {
  const answer = await fetch(server.url + path, {
    headers: { cookie, 'x-seeker': id },
    redirect: 'manual',
  })
  const body = await answer.text()
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
  return body.length
}

function median(times: number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
}
