import { chromium } from '@playwright/test'
import { installed } from './cold-load'
import type { Seeker } from './seekers'
import type { MeasuredServer } from './server'

const MOVES = 5

/** From a key on a card to the card drawn in the next column, in milliseconds, as the page sees it. */
export async function measureBoardMove(server: MeasuredServer, seeker: Seeker): Promise<void> {
  const browser = await chromium.launch({
    executablePath: installed,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  })
  const page = await browser.newPage({ extraHTTPHeaders: { cookie: seeker.cookie } })
  await page.goto(`${server.url}/applications?view=board`, { waitUntil: 'networkidle' })
  const times: number[] = []
  for (let move = 0; move < MOVES; move += 1) {
    times.push(await page.evaluate<number>(moveFirstCard))
    await page.waitForLoadState('networkidle')
  }
  const sorted = times.toSorted((one, other) => one - other)
  const [median = 0, slowest = 0] = [sorted[Math.floor(MOVES / 2)], sorted.at(-1)]
  console.log(
    `\nboard move, ${seeker.count} rows   median ${median.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms   (target ≤ 100)`,
  )
  await browser.close()
}

// Runs in the page, as text because the bench's own compiler would leave its marks in a function:
// presses the arrow key on the first card of a column, and waits for a frame in which the card
// stands in the next one.
const moveFirstCard = `new Promise((resolve, reject) => {
  const [from, to] = [...document.querySelectorAll('.board-column')].slice(1, 3)
  const button = from?.querySelector('button[id^="move-"]')
  if (!button || !to) return reject(new Error('There is no card to move.'))
  const { id } = button
  const started = performance.now()
  const look = () =>
    to.querySelector('[id="' + id + '"]')
      ? resolve(performance.now() - started)
      : requestAnimationFrame(look)
  button.focus()
  button.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
  requestAnimationFrame(look)
})`
