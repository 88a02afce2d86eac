import type { Page } from '@playwright/test'
import { moveClockTo } from './support/clock'
import { dayFrom } from './support/days'
import { letterBox } from './support/letter-box'
import { expect, test } from './support/test'

// One person, one week and a half, on a server whose clock the journey moves.

const company = 'Harbour Books'
const never = 'I never get past the last round'

test('a whole week after a no, and what is left of it when the next one comes', async ({
  page,
  person,
}) => {
  test.setTimeout(300_000)
  const letters = await letterBox()
  const at = (days: number, time: string) => moveClockTo(page, instant(tuesday, days, time))
  const tuesday = nextTuesday()
  await at(0, '09:00')
  const applicationId = await person.keeps('keepApplication', { company, role: 'Archivist' })
  const about = { application: applicationId }
  await person.keeps('moveApplication', { stage: 'interview', on: date(tuesday, 0) }, about)
  // Before this no she has moved after four others, and said how it felt.
  for (const other of ['One', 'Two', 'Three', 'Four']) {
    const recovery = await person.keeps('recordNo', { company: other, applicationId: '' })
    const felt = { step: 'exercise', before: '2', after: '4' }
    await person.keeps('noteStepMood', felt, { recovery })
    await person.keeps('closeStep', { step: 'exercise', closing: 'done' }, { recovery })
  }

  let recovery = ''
  await test.step('Tuesday, 18:40: a no after a final round, and one hour’s worth of steps', async () => {
    await at(0, '18:40')
    await page.goto('/no')
    await page.getByRole('button', { name: new RegExp(`^${company}`) }).click()
    await page.getByRole('radio', { name: 'Low', exact: true }).check()
    await page.getByRole('button', { name: /^That[’']s it for now$/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: `After ${company}` })).toBeVisible()
    recovery = new URL(page.url()).pathname
    await expect(page.getByRole('heading', { name: /^Next: / })).toHaveText(/you aren[’']t alone$/)
    await expect(page.getByText('Opens at 19:40 today')).toBeVisible()
    await expect(page.getByText('Opens at 07:00 tomorrow')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'One message to a friend' })).toHaveCount(0)
    await section(page, /^You aren[’']t alone$/)
      .getByRole('button', { name: 'Done' })
      .click()
    await expect(page.getByRole('heading', { name: /That was today[’']s part/ })).toBeVisible()
  })

  await test.step('19:45: the first day is open; the thought and the pie are written down', async () => {
    await at(0, '19:45')
    await page.reload()
    await expect(page.getByRole('heading', { name: 'One message to a friend' })).toBeVisible()
    await page.goto(`${recovery}/perspective`)
    await page.getByLabel('The first thought').fill(never)
    await page.getByLabel('How true does it feel?').fill('90')
    await page.getByRole('checkbox', { name: 'Plain luck' }).check()
    await page.getByRole('button', { name: 'Keep this' }).click()
    await expect(page.getByRole('article').getByText('It felt 90 % true.')).toBeVisible()
    await page.goto(recovery.replace('/recovery/', '/perspective/pie/'))
    await page.getByLabel('What it feels like').fill('It was all my fault')
    await page.getByLabel('How true does it feel?').fill('95')
    await page.getByRole('spinbutton', { name: 'Plain luck', exact: true }).fill('40')
    await page.getByRole('button', { name: 'Keep this pie' }).click()
    await expect(page.getByRole('article').getByText('It felt 95 % true.')).toBeVisible()
  })

  await test.step('the search closes for the night, and is open again in the morning', async () => {
    await page.goto(recovery)
    await page.getByRole('button', { name: 'Done for today' }).click()
    await expect(page.getByText(/closed until 07:00 tomorrow\./)).toBeVisible()
    await page.goto('/applications')
    await expect(page.getByRole('heading', { name: 'Done for today' })).toBeVisible()
    await at(1, '06:59')
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Done for today' })).toBeVisible()
    await at(1, '07:05')
    await page.goto('/applications')
    await expect(page.getByRole('heading', { level: 1, name: 'Applications' })).toBeVisible()
    await page.goto(recovery)
    await expect(page.getByText(/^A short mail, already written/)).toBeVisible()
  })

  await test.step('Wednesday: the fifth walk with a mood at both ends, and what helps is known', async () => {
    await expect(page.getByText(/^Say how you feel before and after/)).toBeVisible()
    await page.goto(`${recovery}/exercise`)
    await mood(page, 'How do you feel before this?', 'Low')
    await page.getByText('I’ve been already', { exact: true }).click()
    await page
      .getByRole('form', { name: 'I’ve been already' })
      .getByRole('button', { name: /^20/ })
      .click()
    await expect(page.getByRole('link', { name: 'Walk, 20 minutes' })).toBeVisible()
    await mood(page, 'And how do you feel now?', 'Okay')
    await page.goto(recovery)
    const helps = page.getByRole('listitem').filter({ hasText: '(n = 5)' })
    await expect(helps).toHaveText('Move2.0 higher afterwards (n = 5)')
  })

  await test.step('a request goes out from here', async () => {
    await page.goto(`${recovery}/feedback`)
    await expect(page.getByLabel('On', { exact: true })).toHaveValue(date(tuesday, 2))
    await page.getByLabel('To', { exact: true }).fill('lena@example.org')
    await page.getByRole('button', { name: 'Keep this request' }).click()
    await page.getByRole('button', { name: 'Send it from here' }).click()
    await expect(page.getByText(/^Asked on /)).toBeVisible()
    const [letter] = await letters.received(1)
    expect(letter?.to).toEqual(['lena@example.org'])
    expect(letter?.text).toMatch(/strengthen my candidacy/)
  })

  await test.step('silence; five working days later a second try, and no third', async () => {
    await at(7, '09:00')
    await page.reload()
    await expect(page.getByText(/^Now it[’']s with them/)).toBeVisible()
    await at(8, '09:00')
    await page.goto('/today')
    await page.getByRole('link', { name: `A second line to ${company}` }).click()
    await page.getByRole('button', { name: 'I asked again' }).click()
    await expect(page.getByText(/^You asked a second time/)).toBeVisible()
    await expect(page.getByRole('button', { name: 'I asked again' })).toHaveCount(0)
  })

  await test.step('an answer comes, and stays shut until tomorrow at ten', async () => {
    await at(9, '16:00')
    await page.reload()
    await page.getByLabel('What they said').fill('You were calm. The other one knew our system.')
    await page.getByRole('radio', { name: 'Tomorrow at ten' }).check()
    await page.getByRole('button', { name: 'Save feedback' }).click()
    await expect(page.getByText(/stays closed until you open it/)).toBeVisible()
    await expect(page.getByText('You were calm.')).toHaveCount(0)
    await at(10, '10:01')
    await page.goto('/today')
    await page.getByRole('link', { name: `What ${company} wrote` }).click()
    await expect(page.getByText('You were calm.')).toHaveCount(0)
    await page.getByRole('radio', { name: 'So-so' }).check()
    await page.getByRole('button', { name: 'Open it', exact: true }).click()
    await expect(page.getByText('You were calm. The other one').first()).toBeVisible()
  })

  await test.step('it is sorted, and one change is kept', async () => {
    const second = page.getByRole('group', { name: 'Where does point 2 lie?' })
    await second.getByRole('radio', { name: 'Not in my control' }).check()
    await page.getByRole('button', { name: 'Keep the sorting' }).click()
    await expect(page.getByText('Sort it again')).toBeVisible()
    await page.getByLabel('One change to try').fill('Ask which system they use.')
    await page.getByRole('button', { name: 'Keep this change' }).click()
    await expect(page.getByText(/comes back before your next interview/)).toBeVisible()
    await page.goto('/feedback')
    await expect(page.getByText('Ask which system they use.')).toBeVisible()
  })

  await test.step('the thought and the pie are rated again', async () => {
    await page.goto(`${recovery}/perspective`)
    await rateAgain(page, never, { now: '40', keep: 'Keep this' })
    await page.goto(recovery.replace('/recovery/', '/perspective/pie/'))
    await rateAgain(page, 'It was all my fault', { now: '35', keep: 'Keep this pie' })
    await page.goto('/perspective')
    await expect(page.getByText('It felt 90 % true at first, and 40 % afterwards.')).toBeVisible()
  })

  await test.step('a calm day: a note for the next no, sealed at once', async () => {
    await at(11, '11:00')
    await page.goto('/recovery/note')
    await page.getByLabel(/^If a no comes, then I will/).fill('ring Maya and go round the park')
    await page.getByLabel('A letter to yourself').fill('You have done this before.')
    await page.getByRole('button', { name: 'Seal this note' }).click()
    await expect(page.getByText('A note is waiting.')).toBeVisible()
    await expect(page.getByText('You have done this before.')).toHaveCount(0)
    await page.goto(recovery)
    await expect(page.getByText('You have done this before.')).toHaveCount(0)
  })

  await test.step('the second no opens it, and offers first what has helped before', async () => {
    await at(13, '15:00')
    await page.goto('/no')
    await page.getByLabel('Company').fill('Kite & Co')
    await page.getByRole('radio', { name: 'Very low' }).check()
    await page.getByRole('button', { name: /^That[’']s it for now$/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'After Kite & Co' })).toBeVisible()
    await expect(page.getByText('You have done this before.')).toBeVisible()
    await expect(page.getByText(/ring Maya and go round the park/)).toBeVisible()
    await expect(page.getByRole('heading', { name: /^Next: / })).toHaveText('Next: move')
    await expect(page.getByText(/^This has helped you before/)).toBeVisible()
    await page.goto('/recovery/note')
    await expect(page.getByText('A note is waiting.')).toHaveCount(0)
  })
  await letters.close()
})

async function rateAgain(page: Page, belief: string, { now, keep }: { now: string; keep: string }) {
  const card = page.getByRole('article').filter({ hasText: belief })
  await card.getByText('Rate it again, or change it').click()
  await card.getByLabel('How true does it feel now?').fill(now)
  await card.getByRole('button', { name: keep }).click()
  await expect(card.getByText(new RegExp(`and ${now} % afterwards`))).toBeVisible()
}

async function mood(page: Page, question: string, name: string) {
  const form = page.getByRole('form', { name: question })
  await form.getByRole('button', { name, exact: true }).click()
  await expect(form.getByRole('button', { pressed: true })).toHaveText(name)
}

function section(page: Page, name: RegExp) {
  return page.getByRole('region', { name })
}

/** How many days from today the next Tuesday is that lies ahead. */
function nextTuesday(): number {
  const ahead = (2 - new Date().getDay() + 7) % 7
  return ahead === 0 ? 7 : ahead
}

function date(tuesday: number, days: number): string {
  return dayFrom(tuesday + days)
}

function instant(tuesday: number, days: number, time: string): Date {
  return new Date(`${date(tuesday, days)}T${time}:00`)
}
