import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on the page in daylight; nothing is the only good answer. */
export async function barriers(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  return found(page, (axe) => axe.withTags(allRules))
}

/** At night only the colours are others, so only the rules about colours are asked again. */
export async function barriersAtNight(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' })
  return found(page, (axe) => axe.withRules(['color-contrast', 'link-in-text-block']))
}

async function found(page: Page, asking: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // The newer mode opens a second page for frames from elsewhere, of which there are none.
  const { violations } = await asking(new AxeBuilder({ page }).setLegacyMode()).analyze()
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`,
  )
}

/** Opens whatever is folded away, so that it is looked at too. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
  })
}

/** How many pixels the page is wider than its window. */
export async function overflow(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 844 })
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
}

/** Listens from now on for errors on the console, and for requests to other sites. */
export function listenTo(page: Page, baseURL: string): string[] {
  const heard: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`${page.url()} ${message.text()}`)
  })
  page.on('pageerror', (error) => heard.push(`${page.url()} ${error.message}`))
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (origin !== baseURL && protocol !== 'data:') heard.push(`${page.url()} asks ${origin}`)
  })
  return heard
}

/** What the browser would still hold after the tab is closed, cookies aside. */
export async function keptInBrowser(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases()
    const shelves = await caches.keys()
    const stored = [...Object.keys(localStorage), ...Object.keys(sessionStorage)]
    return [...stored, ...databases.map(({ name }) => String(name)), ...shelves]
  })
}
