import { v7 } from 'uuid'
import { keepOneOfEach } from './support/one-of-each'
import { signUp } from './support/person'
import { screens } from './support/routes'
import { type Rows, rowsWithId } from './support/rows'
import { expect, test } from './support/test'

const privateOnes = screens(rowsWithId(v7())).filter(({ isPrivate }) => isPrivate)

test('signed out, every page of mine leads to signing in, and back', async ({ request }) => {
  for (const { address } of privateOnes) {
    const response = await request.get(address, { maxRedirects: 0 })
    expect.soft(response.status(), address).toBe(307)
    expect.soft(new URL(response.headers().location ?? '', response.url())).toMatchObject({
      pathname: '/sign-in',
      search: `?next=${encodeURIComponent(address)}`,
    })
  }
})

test('a cookie that was made up opens nothing', async ({ request }) => {
  for (const { address } of privateOnes) {
    const response = await request.get(address, {
      maxRedirects: 0,
      headers: { cookie: 'onward.session=eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..made.up.one' },
    })
    expect.soft(response.status(), address).toBe(307)
    expect.soft(response.headers().location, address).toContain('/sign-in')
  }
})

test('what is someone else’s and what is nowhere answer alike: 404', async ({
  request,
  baseURL,
  person,
}) => {
  const theirs = await keepOneOfEach(await signUp(String(baseURL)))
  const nowhere = [v7(), v7().toUpperCase(), 'not-an-id', '%00'].map(rowsWithId)
  for (const rows of [theirs, ...nowhere]) {
    for (const address of addressesOf(rows)) {
      const response = await request.get(address, { headers: { cookie: person.cookie } })
      expect.soft(response.status(), address).toBe(404)
      expect.soft(await response.text(), address).not.toMatch(/Harbour|Kite|Maya|river|conflict/)
    }
  }
})

test('a no asks about my own applications only', async ({ request, baseURL, person }) => {
  const { application } = await keepOneOfEach(await signUp(String(baseURL)))
  for (const asked of [application, v7(), 'not-an-id', '%00']) {
    const response = await request.get(`/no?application=${asked}`, {
      headers: { cookie: person.cookie },
    })
    expect.soft(response.status(), asked).toBe(200)
    expect.soft(await response.text(), asked).not.toMatch(/Harbour|Kite/)
  }
})

test('and they show the same page', async ({ page, baseURL, person: _her }) => {
  const theirs = await keepOneOfEach(await signUp(String(baseURL)))
  for (const rows of [theirs, rowsWithId(v7())]) {
    for (const address of [
      `/applications/${rows.application}`,
      `/recovery/${rows.recovery}/move`,
    ]) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is here')
      await expect(page.getByRole('main').getByRole('paragraph')).toHaveText([
        'It may have been moved or removed, or the address has a slip in it.',
        'Go to today',
      ])
    }
  }
})

test('an address that was never there says so, and leads on', async ({ page, person: _her }) => {
  const response = await page.goto('/nowhere-at-all')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing is here' })).toBeVisible()
  await page.getByRole('link', { name: 'Go to today' }).click()
  await expect(page).toHaveURL('/today')
})

test('words that no row can hold don’t break a list', async ({ request, person }) => {
  const headers = { cookie: person.cookie }
  for (const odd of ['%00', 'x'.repeat(5000), '%F0%9F%98%80', '%25_%5C', '%ED%A0%80']) {
    for (const list of ['/applications', '/network', '/exercise', '/mood', '/reflections']) {
      const response = await request.get(`${list}?q=${odd}&after=${odd}&stage=${odd}`, { headers })
      expect.soft(response.status(), `${list} ${odd.slice(0, 9)}`).toBe(200)
    }
  }
})

function addressesOf(rows: Rows): string[] {
  const ids = Object.values(rows)
  const named = screens(rows).filter(({ address }) =>
    address.split('/').some((part) => ids.includes(part)),
  )
  return named.map(({ address }) => address)
}
