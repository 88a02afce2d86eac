// Draws the icons of the installed app from app/icon.svg: `node scripts/icons.mjs`.
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from './setup/chromium.mjs'
import { ROOT } from './setup/root.mjs'

const ground = '#14595c'
const drawn = readFileSync(join(ROOT, 'app', 'icon.svg'), 'utf8')
/** Phones cut the corners themselves, so these reach to the edge. */
const square = drawn.replace('rx="8"', 'rx="0"')

/** `fills` says how much of the edge the drawing takes; a mask may cut off all but 80 %. */
const icons = [
  { file: 'public/icon-192.png', size: 192, svg: drawn, fills: 1 },
  { file: 'public/icon-512.png', size: 512, svg: drawn, fills: 1 },
  { file: 'public/icon-maskable-512.png', size: 512, svg: square, fills: 0.8, ground },
  { file: 'app/apple-icon.png', size: 180, svg: square, fills: 0.9, ground },
]

const own = existsSync(chromium.executablePath()) ? undefined : (findChromium() ?? undefined)
const browser = await chromium.launch({
  executablePath: own,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const page = await browser.newPage({ deviceScaleFactor: 1 })
for (const { file, size, svg, fills, ground = 'transparent' } of icons) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<style>body{margin:0;height:100vh;display:grid;place-items:center;background:${ground}}
     svg{width:${fills * 100}vw}</style>${svg}`,
  )
  mkdirSync(dirname(join(ROOT, file)), { recursive: true })
  await page.screenshot({ path: join(ROOT, file), omitBackground: true })
}
await browser.close()
