import type { Page } from '@playwright/test'
import { signUp } from './support/person'
import { barriers, barriersAtNight, keptInBrowser } from './support/screen'
import { asCookie, expect, test } from './support/test'

const MINUTE_MS = 60_000
const moods = ['Low', 'Good', 'So-so'] as const
const workouts = ['Walk, 20 minutes', 'Run, 30 minutes'] as const

for (const line of ['quiet', 'bad'] as const) {
  test(`fifty taps in a tunnel are fifty rows, on a ${line} line`, async ({
    page,
    context,
    person,
    database,
  }) => {
    test.slow()
    await person.keeps('logWorkout', { kind: 'walk', minutes: '20' })
    await person.keeps('logWorkout', { kind: 'run', minutes: '30' })
    await page.clock.install({ time: Date.now() - 10 * MINUTE_MS })
    await page.goto('/today')
    await context.setOffline(true)
    for (let times = 0; times < 50; times += 1) await tapOne(page, times)
    const waiting = page.getByRole('complementary', { name: 'Still to be sent' })
    await expect(waiting).toContainText(/^50 things wait for the connection: /)
    await page.getByRole('link', { name: 'Mood', exact: true }).click()
    await expect(waiting).toContainText('That link works again once the connection is back.')
    await expect(page).toHaveURL('/today')
    expect(await keptInBrowser(page)).toEqual([])
    expect(await barriers(page)).toEqual([])
    expect(await barriersAtNight(page)).toEqual([])
    await page.clock.fastForward(10 * MINUTE_MS)
    if (line === 'bad') await loseEveryTenthAnswer(page)
    await context.setOffline(false)
    await expect(waiting).toHaveText('Everything that waited is sent.', { timeout: 60_000 })
    const me = await database.userId(person.email)
    expect(await database.count('moods', me)).toBe(30)
    expect(await database.count('workouts', me)).toBe(2 + 20)
  })
}

test('a touch and a step wait too, and a session that has ended says so', async ({
  page,
  context,
  person,
  database,
}) => {
  const contact = await person.keeps('keepContact', { name: 'Maya Lindqvist' })
  const recovery = await person.keeps('recordNo')
  await page.goto(`/network/${contact}`)
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Contacted today' }).dblclick()
  await expect(page.getByText(/^Waiting for the connection\. “Contacted today/)).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('Noted for today.')).toBeVisible()
  await page.goto(`/recovery/${recovery}/exercise`)
  await context.setOffline(true)
  const closing = page.getByRole('form', { name: /^Close / })
  await closing.getByRole('button', { name: 'Skip' }).click()
  await expect(page.getByText(/^1 thing waits for the connection: “Skip: /)).toBeVisible()
  await person.posts('signOut', {})
  await context.setOffline(false)
  await expect(
    page.getByText(/^1 thing is not saved: “Skip: .* You’ve been signed out\./),
  ).toBeVisible()
  const [signIn] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'Sign in, in another tab' }).click(),
  ])
  await signInAs(signIn, person)
  await expect(signIn).toHaveURL('/today')
  await page.getByRole('button', { name: 'Send again' }).click()
  await expect(closing.getByRole('button', { name: 'Reopen' })).toBeVisible()
  const me = await database.userId(person.email)
  expect(await database.count('touches', me)).toBe(1)
  // The step that was skipped, and the one that the touch counts for.
  expect(await database.count('recovery_steps', me)).toBe(2)
})

test('what I have on the screen is not saved for somebody who signs in beside me', async ({
  page,
  context,
  baseURL,
  person,
  database,
}) => {
  const other = await signUp(String(baseURL))
  const signsIn = (who: typeof person) => context.addCookies([asCookie(who, String(baseURL))])
  await page.goto('/exercise')
  await page.getByRole('textbox', { name: 'Note' }).fill('By the river')
  await signsIn(other)
  await page.getByRole('button', { name: 'Save workout' }).click()
  await expect(page.getByText(/^Somebody else is signed in/)).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('By the river')

  await signsIn(person)
  await page.goto('/today')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Very low' }).click()
  await expect(page.getByText(/^1 thing waits for the connection/)).toBeVisible()
  await signsIn(other)
  await context.setOffline(false)
  await expect(page.getByText(/“Very low”\. Somebody else is signed in/)).toBeVisible()
  const hers = await database.userId(other.email)
  expect(await database.count('moods', hers)).toBe(0)
  expect(await database.count('workouts', hers)).toBe(0)

  await signsIn(person)
  await page.getByRole('button', { name: 'Send again' }).click()
  await expect(page.getByText('Everything that waited is sent.')).toBeVisible()
  expect(await database.count('moods', await database.userId(person.email))).toBe(1)
  expect(await database.count('moods', hers)).toBe(0)
})

test('what waited when I signed out is sent for nobody', async ({
  page,
  baseURL,
  person,
  database,
}) => {
  const other = await signUp(String(baseURL))
  await page.goto('/today')
  // A browser that calls itself online, on a line over which no tap gets through.
  await page.route('**/api/health', (route) => route.abort())
  const isTap = (body: string | null) => body?.includes('_mood"') ?? false
  await page.route('**/today', (route) =>
    isTap(route.request().postData()) ? route.abort() : route.continue(),
  )
  await page.getByRole('button', { name: 'Good' }).click()
  await expect(page.getByText(/^1 thing waits for the connection: “Good”/)).toBeVisible()
  const asked: string[] = []
  page.once('dialog', (dialog) => {
    asked.push(dialog.message())
    void dialog.dismiss()
  })
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect.poll(() => asked).toEqual([expect.stringMatching(/^1 thing isn’t sent yet/)])
  await expect(page).toHaveURL('/today')
  page.on('dialog', (dialog) => void dialog.accept())
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/sign-in/)
  await page.unrouteAll()
  await signInAs(page, other)
  await expect(page).toHaveURL('/today')
  await page.getByRole('button', { name: 'Okay' }).click()
  await expect(page.getByText('Noted: Okay')).toBeVisible()
  await expect(page.getByText(/waits? for the connection/)).toHaveCount(0)
  await expect.poll(async () => database.count('moods', await database.userId(other.email))).toBe(1)
  expect(await database.count('moods', await database.userId(person.email))).toBe(0)
  expect(await keptInBrowser(page)).toEqual([])
})

test.describe('installed', () => {
  test.use({ serviceWorkers: 'allow' })

  test('without a connection it opens to an honest page, and keeps nothing of mine', async ({
    page,
    context,
    person: _her,
  }) => {
    await page.goto('/today')
    await page.evaluate(async () => navigator.serviceWorker.ready)
    await context.setOffline(true)
    await page.goto('/mood?after=nothing')
    await expect(page.getByRole('heading', { level: 1, name: 'You’re offline' })).toBeVisible()
    await expect(page).toHaveURL('/mood?after=nothing')
    expect(await barriers(page)).toEqual([])
    expect(await barriersAtNight(page)).toEqual([])
    await context.setOffline(false)
    await page.getByRole('link', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Mood' })).toBeVisible()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect(page).toHaveURL(/sign-in/)
    expect(await keptInBrowser(page)).toEqual([expect.stringMatching(/^onward-shell-/)])
    for (const path of await shelved(page)) {
      expect(path).toMatch(/^\/offline$|^\/_next\/static\/[^?]+\.(css|woff2)$/)
    }
  })
})

async function tapOne(page: Page, times: number): Promise<void> {
  const words = [...moods, ...workouts][times % 5]
  await page.getByRole('button', { name: words, exact: true }).click()
}

/** The server does what it is told, and the tunnel swallows what it says. */
async function loseEveryTenthAnswer(page: Page): Promise<void> {
  let answers = 0
  await page.route('**/today', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    answers += 1
    if (answers % 10 !== 3) return route.continue()
    await route.fetch()
    await route.abort()
  })
}

async function signInAs(page: Page, { email, password }: { email: string; password: string }) {
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** The addresses of whatever the worker has kept. */
async function shelved(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const [name] = await caches.keys()
    const kept = await (await caches.open(String(name))).keys()
    return kept.map(({ url }) => url.slice(location.origin.length))
  })
}
