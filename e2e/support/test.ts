import { test as base, type WorkerInfo } from '@playwright/test'
import { type Database, openDatabase } from './database'
import { keepOneOfEach } from './one-of-each'
import { type Person, signUp } from './person'
import type { Rows } from './rows'

type Settled = Person & { rows: Rows }

type Each = {
  /** A fresh account of this test's own, signed in in its browser. */
  person: Person
  /** One with a row of everything, for tests that need no browser. */
  settled: Settled
}

/** For tests that only look. */
type Shared = {
  newcomer: Person
  resident: Settled
  /** What the server has really written; only where it keeps it in a file. */
  database: Database
}

/** Every test that writes owns its person, so that all of them can run at once. */
export const test = base.extend<Each, Shared>({
  person: async ({ baseURL, context }, use) => {
    const person = await signUp(String(baseURL))
    await context.addCookies([asCookie(person, String(baseURL))])
    await use(person)
  },
  settled: async ({ baseURL }, use) => use(await settle(String(baseURL))),
  newcomer: [
    async ({ browserName: _any }, use, worker) => use(await signUp(serverOf(worker))),
    { scope: 'worker' },
  ],
  resident: [
    async ({ browserName: _any }, use, worker) => use(await settle(serverOf(worker))),
    { scope: 'worker' },
  ],
  database: [
    async ({ browserName: _any }, use, { project }) => {
      const database = openDatabase(project.name)
      await use(database)
      database.close()
    },
    { scope: 'worker' },
  ],
})

export { expect } from '@playwright/test'

/** A signed-in person's cookie, for a browser that hasn't signed in itself. */
export function asCookie({ cookie }: Person, baseURL: string) {
  const at = cookie.indexOf('=')
  return { name: cookie.slice(0, at), value: cookie.slice(at + 1), url: baseURL }
}

async function settle(baseURL: string): Promise<Settled> {
  const person = await signUp(baseURL)
  return { ...person, rows: await keepOneOfEach(person) }
}

function serverOf({ project }: WorkerInfo): string {
  return String(project.use.baseURL)
}
