import type { Locator, Page } from '@playwright/test'
import { dayFrom } from './support/days'
import type { Person } from './support/person'
import { expect, test } from './support/test'

const secret = 'You spoke warmly. The task took too long! The budget was cut.'

test('with nothing kept, it says what will stand here and what comes first', async ({
  page,
  person: _her,
}) => {
  await page.goto('/feedback')
  await expect(page.getByText('0 answers', { exact: true })).toBeVisible()
  await expect(page.getByText(/^Nothing yet\./)).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'Employers at large' })).toContainText(
    'unknown: nobody has counted',
  )
  await page.getByRole('link', { name: 'Add feedback' }).click()
  await expect(page.getByText(/^Feedback belongs to an application\./)).toBeVisible()
})

test('I keep what they said word for word, and correct it later', async ({ page, person }) => {
  await person.keeps('keepApplication', { company: 'Kite & Co', role: 'Gardener' })
  await page.goto('/feedback/new')
  await page.getByLabel('About').selectOption('Kite & Co, Gardener')
  await page.getByLabel('What they said').fill('Warm.\n\nAnd a little long.')
  await page.getByRole('button', { name: 'Save feedback' }).click()
  await expect(page.getByText('Kept, word for word.')).toBeVisible()
  await expect(page.getByLabel('What they said')).toHaveValue('')
  await page.getByRole('link', { name: 'All feedback' }).click()
  await expect(page.getByText('1 answer', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Kite & Co' }).click()
  await page.getByText('Correct it', { exact: true }).click()
  await expect(page.getByLabel('What they said')).toHaveValue('Warm.\n\nAnd a little long.')
  await page.getByLabel('What they said').fill('Warm.\n\nA little long.')
  await page.getByRole('button', { name: 'Save feedback' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.goto('/feedback')
  await expect(page.getByText('A little long.')).toBeVisible()
})

test('two answers in a row from the same page are two', async ({ page, person }) => {
  await person.keeps('keepApplication', { company: 'Kite & Co', role: 'Gardener' })
  await page.goto('/feedback/new')
  for (const words of ['The first.', 'The second.']) {
    await page.getByLabel('About').selectOption('Kite & Co, Gardener')
    await page.getByLabel('What they said').fill(words)
    await page.getByRole('button', { name: 'Save feedback' }).click()
    await expect(page.getByLabel('What they said')).toHaveValue('')
  }
  await page.goto('/feedback')
  await expect(page.getByText('2 answers', { exact: true })).toBeVisible()
})

test('a request is drafted for me; I change it, and say when it went', async ({ page, person }) => {
  await page.goto(await feedbackStep(person))
  await expect(page.getByLabel('Message')).toHaveValue(/Gardener role at Kite & Co/)
  await page.getByLabel('To', { exact: true }).fill('lena@example.org')
  await page.getByRole('button', { name: 'Keep this request' }).click()
  await expect(page.getByText(/^Planned for /)).toBeVisible()
  await page.getByRole('link', { name: 'Change it' }).click()
  await page.getByLabel('Message').fill('Hello Lena, thank you.')
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.goto('/feedback')
  await expect(page.getByText('1 request', { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Open in my mail' })).toHaveAttribute(
    'href',
    /^mailto:lena@example\.org\?subject=.+&body=Hello%20Lena/,
  )
  await page.getByRole('button', { name: 'I sent it' }).click()
  await expect(page.getByText(/^Asked on /)).toBeVisible()
  await expect(page.getByText(/^Now it’s with them\./)).toBeVisible()
  await expect(page.getByRole('button', { name: 'I sent it' })).toHaveCount(0)
})

test('it knows whom I met, in three tones, and my own words stay until I let them go', async ({
  page,
  person,
}) => {
  const step = await feedbackStep(person, { people: 'Mina Patel\nDr Bo Lind', on: dayFrom(-2) })
  await page.goto(step, { waitUntil: 'networkidle' })
  const message = page.getByLabel('Message')
  const tone = (name: string) => page.getByRole('navigation', { name: 'Tone' }).getByText(name)
  await expect(page.getByLabel('To', { exact: true })).toHaveValue('Dr Bo Lind')
  for (const [name, words] of [
    ['Warm', /I enjoyed meeting you/],
    ['Brief', /One question: what would strengthen my candidacy another time/],
    ['Plain', /the time you took to meet me/],
  ] as const) {
    await tone(name).click()
    await expect(message).toHaveValue(words)
    await expect(message).toHaveValue(/^Hello Dr Bo Lind,[\s\S]+Asha Gurung$/)
    await expect(tone(name)).toHaveAttribute('aria-current', 'true')
  }
  await message.fill('Hello Bo, a word of my own.')
  await tone('Warm').click()
  await expect(message).toHaveValue('Hello Bo, a word of my own.')
  await page.getByRole('button', { name: 'Keep them' }).click()
  await expect(page.getByRole('button', { name: 'Replace my words' })).toHaveCount(0)
  await tone('Warm').click()
  await page.getByRole('button', { name: 'Replace my words' }).click()
  await expect(message).toHaveValue(/I enjoyed meeting you/)
})

test('what I write into it is there again when I come back', async ({ page, person }) => {
  const step = await feedbackStep(person)
  await page.goto(step, { waitUntil: 'networkidle' })
  await page.getByLabel('Message').fill('Hello, half a thou')
  await expect(page.getByText('Kept while you type.').first()).toBeVisible()
  await page.goto('/today')
  await page.goto(step)
  await expect(page.getByLabel('Message')).toHaveValue('Hello, half a thou')
  await page.getByRole('button', { name: 'Keep this request' }).click()
  await expect(page.getByText(/^Planned for /)).toBeVisible()
  await expect(page.getByText('Hello, half a thou')).toBeVisible()
})

test('two tries, and then it is closed for me', async ({ page, person }) => {
  await page.goto(await feedbackStep(person))
  await page.getByRole('button', { name: 'Keep this request' }).click()
  await sentOn(page, dayFrom(-30), 'I sent it', 'On LinkedIn')
  await expect(page.getByText(/^Nothing so far, as so often\./)).toBeVisible()
  await expect(page.getByText(/^Asked on .+, on LinkedIn$/)).toBeVisible()
  const again = page.getByRole('form', { name: 'A second try' })
  await expect(again.getByLabel('A second, shorter message')).toHaveValue(/quite all right/)
  await again.getByLabel('A second, shorter message').fill('Just one line?')
  await expect(again.getByRole('link', { name: 'Open in my mail' })).toHaveAttribute(
    'href',
    /&body=Just%20one%20line%3F$/,
  )

  await page.goto('/feedback')
  await page.getByRole('button', { name: 'I asked again' }).click()
  await expect(page.getByText(/^You asked a second time\./)).toBeVisible()
  await page.getByRole('button', { name: 'Take the second try back' }).click()
  await expect(page.getByText(/^Nothing so far, as so often\./)).toBeVisible()
  await sentOn(page, dayFrom(-20), 'I asked again', 'By phone')
  await expect(page.getByText('You asked. That was the part in your hands.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'I asked again' })).toHaveCount(0)
})

test('I let one rest, pick it up again, and take back a slip', async ({ page, person }) => {
  await page.goto(await feedbackStep(person))
  await page.getByRole('button', { name: 'Keep this request' }).click()
  await page.getByRole('button', { name: 'Let it rest' }).click()
  await expect(page.getByText('You let this one rest.')).toBeVisible()
  await page.getByRole('button', { name: 'Pick it up again' }).click()
  await page.getByRole('button', { name: 'I sent it' }).click()
  await page.getByRole('button', { name: 'It hasn’t gone out yet' }).click()
  await expect(page.getByText(/^Planned for /)).toBeVisible()
  await sentOn(page, dayFrom(1), 'I sent it', 'By mail')
  await expect(page.getByText('That day has not come yet.')).toBeVisible()
})

test('until tomorrow at ten no word of it is anywhere, and I can open it sooner', async ({
  page,
  person,
}) => {
  const application = await person.keeps('keepApplication')
  const interview = await person.keeps('keepInterview', {}, { application })
  await page.goto('/feedback/new')
  await page.getByLabel('About').selectOption('Kite & Co, Gardener')
  await page.getByLabel('What they said').fill(secret)
  await page.getByLabel('One change to try').fill('A shorter task.')
  await page.getByRole('radio', { name: 'Tomorrow at ten' }).check()
  await page.getByRole('button', { name: 'Save feedback' }).click()
  await expect(page.getByText(/stays closed until you open it/)).toBeVisible()
  await page.goto('/feedback')
  await expect(page.getByText(/^Closed until .+10:00/)).toBeVisible()
  await page.getByRole('link', { name: 'Kite & Co' }).click()
  await expect(page.getByRole('heading', { name: 'Feedback from Kite & Co' })).toBeVisible()
  const answer = new URL(page.url()).pathname
  for (const address of [
    ...[answer, '/feedback', '/feedback/new', `/prep/${interview}`, '/today', '/reminders'],
    ...[`/applications/${application}`, `/applications?q=task`],
  ]) {
    const response = await page.request.get(address)
    expect.soft(await response.text(), address).not.toMatch(/spoke warmly|budget was|shorter task/)
  }

  await page.goto(answer)
  await page.getByText('Open it now after all').click()
  const opening = page.getByRole('form', { name: 'Open it after all' })
  await opening.getByRole('radio', { name: 'Okay' }).check()
  await opening.getByRole('button', { name: 'Open it now' }).click()
  await expect(page.getByRole('paragraph').filter({ hasText: secret })).toBeVisible()
  await expect(page.getByText(/^Opened on .+ You felt: okay\./)).toBeVisible()
  await page.goto(`/prep/${interview}`)
  await expect(page.getByText('A shorter task.')).toBeVisible()
})

test('with a friend I open it, sort its points, and keep one lesson', async ({ page, person }) => {
  const application = await person.keeps('keepApplication')
  const interview = await person.keeps('keepInterview', {}, { application })
  const id = await person.keeps(
    'keepFeedback',
    { words: secret, lesson: '', opensWith: 'friend' },
    { application },
  )
  await page.goto(`/feedback/${id}`)
  await expect(page.getByText('Is your friend there, beside you or on the phone?')).toBeVisible()
  await expect(page.getByText(/spoke warmly/)).toHaveCount(0)
  await page.getByRole('button', { name: 'We’re here. Open it' }).click()
  await expect(page.getByRole('paragraph').filter({ hasText: secret })).toBeVisible()

  const sort = page.getByRole('form', { name: 'Sort it' })
  await expect(sort.getByLabel('Point 2', { exact: true })).toHaveValue('The task took too long!')
  await choose(sort, 2, 'In my control')
  await choose(sort, 3, 'Not in my control')
  await sort.getByRole('button', { name: 'Leave point 1 out' }).click()
  await expect(sort.getByLabel('Point 1', { exact: true })).toHaveValue('The task took too long!')
  await sort.getByRole('button', { name: 'Add a point' }).click()
  await sort.getByLabel('Point 3', { exact: true }).fill('And they have a cat')
  await choose(sort, 3, 'Unclear')
  await sort.getByRole('button', { name: 'Keep the sorting' }).click()
  await expect(page.getByText('Sorted: 1 in your control, 1 not in it, 1 unclear.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Not in my control' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'spoke warmly' })).toHaveCount(0)

  await page.getByLabel('One change to try').fill('Ask how long the task may take.')
  await page.getByRole('button', { name: 'Keep this change' }).click()
  await expect(page.getByText('Kept. It comes back before your next interview.')).toBeVisible()
  for (const address of ['/feedback', `/prep/${interview}`]) {
    await page.goto(address)
    await expect(page.getByText('Ask how long the task may take.')).toBeVisible()
  }
})

test('with a friend can become tomorrow at ten', async ({ page, person }) => {
  const application = await person.keeps('keepApplication')
  const fields = { words: secret, opensWith: 'friend' }
  const id = await person.keeps('keepFeedback', fields, { application })
  await page.goto(`/feedback/${id}`)
  await page.getByRole('button', { name: 'Rather tomorrow at ten' }).click()
  await expect(page.getByText(/^Closed until .+10:00/)).toBeVisible()
})

test('points I have begun to sort are kept while I sort them', async ({ page, person }) => {
  const application = await person.keeps('keepApplication')
  const id = await person.keeps('keepFeedback', { words: secret }, { application })
  await page.goto(`/feedback/${id}`, { waitUntil: 'networkidle' })
  const sort = page.getByRole('form', { name: 'Sort it' })
  await choose(sort, 2, 'Unclear')
  await sort.getByRole('button', { name: 'Leave point 1 out' }).click()
  await expect(sort.getByText('Kept while you type.')).toBeVisible()
  await page.reload()
  await expect(sort.getByLabel('Point 1', { exact: true })).toHaveValue('The task took too long!')
  const lies = sort.getByRole('group', { name: 'Where does point 1 lie?' })
  await expect(lies.getByRole('radio', { name: 'Unclear' })).toBeChecked()
})

test('my own answer rate is silent under five, and counts what I asked', async ({
  page,
  person,
}) => {
  for (let asked = 1; asked <= 5; asked += 1) {
    const application = await person.keeps('keepApplication', { stage: 'interview' })
    const about = { application }
    const request = await person.keeps('readyRequest', { recoveryId: '' }, about)
    await person.keeps('markSent', { on: dayFrom(-20), by: 'mail' }, { request })
    if (asked < 4) await person.keeps('keepFeedback', { receivedOn: dayFrom(-18) }, about)
    if (asked < 4) continue
    await page.goto('/feedback')
    const said = asked < 5 ? 'too few to say: 4 so far' : '60 %, 3 of 5'
    for (const row of ['All of them', 'By mail', 'After interview']) {
      await expect(page.getByRole('row').filter({ hasText: row })).toContainText(said)
    }
  }
  await expect(page.getByRole('row').filter({ hasText: 'Half of them' })).toContainText(
    'too few to say: 3 so far',
  )
})

test('words that have not come yet are refused, and stay in their field', async ({
  page,
  person,
}) => {
  await person.keeps('keepApplication', { company: 'Kite & Co', role: 'Gardener' })
  await page.goto('/feedback/new')
  await page.getByLabel('About').selectOption('Kite & Co, Gardener')
  await page.getByLabel('What they said').fill('Not yet')
  await page.getByLabel('Received on').fill(dayFrom(1))
  await page.getByRole('button', { name: 'Save feedback' }).click()
  await expect(page.getByText('That day has not come yet.')).toBeVisible()
  await expect(page.getByLabel('What they said')).toHaveValue('Not yet')
  await expect(page.getByLabel('About')).toHaveValue(/.+/)
})

test('feedback without words, or about nothing, is asked for at its fields', async ({
  page,
  person,
}) => {
  await person.keeps('keepApplication')
  await page.goto('/feedback/new')
  await page.getByRole('button', { name: 'Save feedback' }).click()
  await expect(page.getByLabel('What they said')).toHaveAccessibleDescription(
    /What they said is needed\.$/,
  )
  await expect(page.getByLabel('About')).toHaveAccessibleDescription(/.+/)
})

test('saying twice that it went is refused: the first day counts', async ({ page, person }) => {
  const application = await person.keeps('keepApplication')
  const request = await person.keeps('readyRequest', { recoveryId: '' }, { application })
  await page.goto('/feedback')
  await person.keeps('markSent', {}, { request })
  await page.getByRole('button', { name: 'I sent it' }).click()
  await expect(page.getByText('This one is marked as sent already.')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('I choose a tone, ask, close what came, open it, and sort it', async ({ page, person }) => {
    const step = await feedbackStep(person)
    await page.goto(step)
    await page.getByRole('link', { name: 'Warm' }).click()
    await expect(page.getByLabel('Message')).toHaveValue(/strengthen my candidacy/)
    await page.getByRole('button', { name: 'Keep this request' }).click()
    await page.getByRole('button', { name: 'I sent it' }).click()
    await expect(page.getByText(/^Asked on /)).toBeVisible()
    await page.getByLabel('What they said').fill(secret)
    await page.getByRole('radio', { name: 'With a friend' }).check()
    await page.getByRole('button', { name: 'Save feedback' }).click()
    await expect(page.getByText(/^Kept closed for when a friend/)).toBeVisible()
    await page.goto('/feedback')
    await page.getByRole('article').getByRole('link', { name: 'Kite & Co' }).click()
    await page.getByRole('button', { name: 'We’re here. Open it' }).click()
    const sort = page.getByRole('form', { name: 'Sort it' })
    await choose(sort, 2, 'In my control')
    await sort.getByLabel('Point 3', { exact: true }).fill('')
    await sort.getByLabel('Point 4', { exact: true }).fill('And they have a cat')
    await sort.getByRole('button', { name: 'Keep the sorting' }).click()
    await expect(page.getByText('Sorted: 1 in your control.')).toBeVisible()
    await expect(page.getByText('And they have a cat').first()).toBeVisible()
  })
})

/** The address of the second step, after a no that followed an interview. */
async function feedbackStep(person: Person, met?: Record<string, string>): Promise<string> {
  const application = await person.keeps('keepApplication', { stage: 'interview' })
  if (met) await person.keeps('keepInterview', met, { application })
  const fields = { company: 'Kite & Co', applicationId: application }
  return `/recovery/${await person.keeps('recordNo', fields)}/feedback`
}

async function sentOn(page: Page, day: string, press: string, how: string): Promise<void> {
  await page.getByText('On another day, or not by mail').click()
  await page.getByLabel('It went out on').fill(day)
  await page.getByLabel('How', { exact: true }).selectOption(how)
  await page.getByRole('button', { name: press }).click()
}

async function choose(sort: Locator, point: number, where: string): Promise<void> {
  const lies = sort.getByRole('group', { name: `Where does point ${point} lie?` })
  await lies.getByRole('radio', { name: where, exact: true }).check()
}
