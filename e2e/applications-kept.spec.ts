import { readFileSync } from 'node:fs'
import { expect, test } from './support/test'

test('notes keep themselves while I write', async ({ page, person }) => {
  await page.goto(`/applications/${await person.keeps('keepApplication', { notes: '' })}`)
  await page.getByLabel('Notes').pressSequentially('Ask for Lena. ')
  await expect(page.getByText('Notes saved.')).toBeVisible()
  const kept = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByLabel('Notes').pressSequentially('She has a dog.')
  await kept
  await expect(page.getByText('Notes saved.')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Notes')).toHaveValue('Ask for Lena. She has a dog.')
})

test('notes written in another tab are not written over', async ({ page, person, context }) => {
  const address = `/applications/${await person.keeps('keepApplication')}`
  const other = await context.newPage()
  const whole = { waitUntil: 'networkidle' } as const
  await Promise.all([page.goto(address, whole), other.goto(address, whole)])
  await other.getByLabel('Notes').fill('From the other tab')
  await expect(other.getByText('Notes saved.')).toBeVisible()
  await page.bringToFront()
  await page.getByLabel('Notes').fill('From this one')
  await expect(page.getByRole('alert').getByText(/^These notes were changed/)).toBeVisible()
  await expect(page.getByLabel('Notes')).toHaveValue('From this one')
  await other.reload()
  await expect(other.getByLabel('Notes')).toHaveValue('From the other tab')
})

test('notes written on a train go out when the connection is back', async ({
  page,
  person,
  context,
}) => {
  const address = `/applications/${await person.keeps('keepApplication')}`
  await page.goto(address, { waitUntil: 'networkidle' })
  await context.setOffline(true)
  await page.getByLabel('Notes').fill('In the tunnel')
  await expect(page.getByText(/^Waiting for the connection/)).toBeVisible()
  await page.getByLabel('Notes').fill('In the tunnel, and out of it')
  await context.setOffline(false)
  await expect(page.getByText('Notes saved.')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Notes')).toHaveValue('In the tunnel, and out of it')
})

test('I keep the CV I sent and get the same file back; another one takes its place', async ({
  page,
  person,
}) => {
  await page.goto(`/applications/${await person.keeps('keepApplication')}`)
  await page.getByText('Keep which one it was').click()
  await page.getByLabel('Name of the version').fill('The short one')
  const pdf = Buffer.from('%PDF-1.7\nAsha Gurung')
  const file = { name: 'CV Asha “short”.pdf', mimeType: 'application/pdf', buffer: pdf }
  await page.getByLabel('The file').setInputFiles(file)
  await page.getByRole('button', { name: 'Keep this CV' }).click()
  await expect(page.getByText('The short one', { exact: true })).toBeVisible()
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: 'CV Asha “short”.pdf' }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toContain('short')
  expect(readFileSync(await download.path())).toEqual(pdf)

  const text = { name: 'cv.txt', mimeType: 'text/plain', buffer: Buffer.from('Asha') }
  await page.getByLabel('The file').setInputFiles(text)
  await page.getByRole('button', { name: 'Keep this CV' }).click()
  await expect(page.getByRole('link', { name: 'cv.txt' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'CV Asha “short”.pdf' })).toHaveCount(0)
})

test('a file that is too large, or no CV, is told so', async ({ page, person }) => {
  await page.goto(`/applications/${await person.keeps('keepApplication')}`)
  await page.getByText('Keep which one it was').click()
  const large = { name: 'film.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(5_300_000) }
  await page.getByLabel('The file').setInputFiles(large)
  await expect(page.getByText(/^That file is larger than 5 MB/)).toBeVisible()
  const program = {
    name: 'cv.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('MZ\u0000\u0001'),
  }
  await page.getByLabel('The file').setInputFiles(program)
  await page.getByRole('button', { name: 'Keep this CV' }).click()
  await expect(page.getByText(/^That is none of the kinds a CV can be/)).toBeVisible()
})

test('what is private is not handed to anyone else, nor to nobody', async ({
  settled,
  baseURL,
  person,
}) => {
  const { interview, file } = settled.rows
  for (const path of [`/api/interviews/${interview}`, `/api/files/${file}`]) {
    const ask = (cookie?: string) =>
      fetch(`${baseURL}${path}`, { headers: cookie ? { cookie } : {} })
    expect.soft((await ask()).status, path).toBe(401)
    expect.soft((await ask(person.cookie)).status, path).toBe(404)
    const mine = await ask(settled.cookie)
    expect.soft(mine.status, path).toBe(200)
    expect.soft(mine.headers.get('cache-control'), path).toBe('private, no-store')
  }
  const all = `${baseURL}/api/export/applications`
  expect((await fetch(all)).status).toBe(401)
  const theirs = await fetch(all, { headers: { cookie: person.cookie } })
  expect((await theirs.text()).trim().split('\r\n')).toHaveLength(1)
})
