import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/test'

const dayAfterTomorrow = () => new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)

test('I put a thought in proportion, and rate it again later', async ({ page, person }) => {
  await page.goto(`/recovery/${await person.keeps('recordNo')}/perspective`)
  await page.getByLabel('The first thought').fill('Nobody will ever hire me')
  await page.getByLabel('How true does it feel?').fill('90')
  await page.getByRole('checkbox', { name: 'Plain luck' }).check()
  await page.getByRole('checkbox', { name: 'The timing' }).check()
  await page.getByLabel('Anything else outside your control').fill('The bus strike')
  await page.getByRole('button', { name: 'Keep this' }).click()
  const card = page.getByRole('article').filter({ hasText: 'Nobody will ever hire me' })
  await expect(card.getByText('It felt 90 % true.')).toBeVisible()
  await expect(card.getByRole('listitem')).toHaveText([
    'The timing',
    'Plain luck',
    'The bus strike',
  ])
  await expect(page.getByRole('heading', { name: 'Another thought' })).toBeVisible()

  await card.getByText('Rate it again, or change it').click()
  await card.getByLabel('How true does it feel now?').fill('40')
  await card.getByRole('checkbox', { name: 'Plain luck' }).uncheck()
  await card.getByRole('button', { name: 'Keep this' }).click()
  await expect(card.getByText(/^It felt 90 % true at first, and 40 % afterwards\.$/)).toBeVisible()
  await expect(card.getByRole('listitem')).toHaveText(['The timing', 'The bus strike'])
})

test('after keeping one thought, the page is ready for the next', async ({ page, person }) => {
  await page.goto(`/recovery/${await person.keeps('recordNo')}/perspective`)
  for (const thought of ['The first', 'The second']) {
    const form = page.getByRole('form', { name: 'New thought' })
    await form.getByLabel('The first thought').fill(thought)
    await form.getByLabel('How true does it feel?').fill('50')
    await form.getByRole('button', { name: 'Keep this' }).click()
    await expect(form.getByLabel('The first thought')).toHaveValue('')
    await expect(page.getByRole('article').filter({ hasText: thought })).toBeVisible()
  }
})

test('a belief lies between 0 and 100, and a thought has words', async ({ page, person }) => {
  await page.goto(`/recovery/${await person.keeps('recordNo')}/perspective`)
  await page.getByLabel('How true does it feel?').fill('101')
  await page.getByRole('checkbox', { name: 'Plain luck' }).check()
  await page.getByRole('button', { name: 'Keep this' }).click()
  await expect(page.getByLabel('How true does it feel?')).toHaveAccessibleDescription(
    /A whole number from 0 to 100\.$/,
  )
  await expect(page.getByLabel('The first thought')).toHaveAccessibleDescription(/is needed\.$/)
  await expect(page.getByRole('checkbox', { name: 'Plain luck' })).toBeChecked()
})

test('my own record answers what I wrote, while I write and afterwards', async ({
  page,
  person,
}) => {
  await person.keeps('keepApplication', { company: 'Heron Ltd', stage: 'screening' })
  await person.keeps('keepApplication', { company: 'Tern & Co', stage: 'applied' })
  await page.goto(`/recovery/${await person.keeps('recordNo')}/perspective`)
  const form = page.getByRole('form', { name: 'New thought' })
  const answer = 'You wrote “I never get past the first round”: 1 of 3 did.'
  await form.getByLabel('The first thought').fill('I never get past the first round.')
  await expect(form.getByText(answer)).toBeVisible()
  await form.getByLabel('How true does it feel?').fill('80')
  await form.getByRole('button', { name: 'Keep this' }).click()
  await expect(page.getByRole('article').getByText(answer)).toBeVisible()
})

test('of very few applications my record says that they are few', async ({ page, person }) => {
  await page.goto(`/recovery/${await person.keeps('recordNo')}/perspective`)
  await page.getByLabel('The first thought').fill('Nobody ever answers me')
  await expect(page.getByText(/there is little to look at yet\. 1 application can’t/)).toBeVisible()
})

test('I cut a pie with the keyboard: everything outside first, myself last', async ({
  page,
  person,
}) => {
  await page.goto(`/perspective/pie/${await person.keeps('recordNo')}`)
  await page.getByLabel('What it feels like').fill('It was all my fault')
  await page.getByLabel('How true does it feel?').fill('95')
  await expect(page.getByRole('slider')).toHaveCount(0)
  await expect(share(page, 'My own share')).toBeDisabled()

  await share(page, 'A strong candidate from inside').fill('30')
  await share(page, 'Plain luck').fill('20')
  await expect(share(page, 'My own share')).toHaveValue('50')
  const inside = page.getByRole('slider', { name: 'A strong candidate from inside' })
  const luck = page.getByRole('slider', { name: 'Plain luck' })
  const own = page.getByRole('slider', { name: 'My own share' })
  await inside.press('ArrowUp')
  await inside.press('PageUp')
  await inside.press('ArrowLeft')
  await expect(inside).toHaveAttribute('aria-valuenow', '40')
  await expect(share(page, 'A strong candidate from inside')).toHaveValue('40')
  await luck.press('End')
  await expect(luck).toHaveAttribute('aria-valuetext', '60 per cent')
  await expect(own).toHaveAttribute('aria-valuenow', '0')
  await luck.press('Home')
  await expect(luck).toBeFocused()
  await luck.press('PageUp')
  await expect(own).toHaveAttribute('aria-valuenow', '50')
  await own.press('PageDown')
  await expect(own).toHaveAttribute('aria-valuenow', '40')
  await expect(inside).toHaveAttribute('aria-valuenow', '48')

  await page.getByLabel('How true does it feel now?').fill('45')
  await page.getByRole('button', { name: 'Keep this pie' }).click()
  const card = page.getByRole('article').filter({ hasText: 'It was all my fault' })
  await expect(card.getByText('It felt 95 % true at first, and 45 % afterwards.')).toBeVisible()
  await expect(card.getByRole('row')).toHaveText([
    'What played a partShare',
    /A strong candidate from inside48 %$/,
    /Plain luck12 %$/,
    /My own share40 %$/,
  ])
})

test('I pull the borders of a pie with a pointer, and nothing gets lost', async ({
  page,
  person,
}) => {
  await page.goto(`/perspective/pie/${await person.keeps('recordNo')}`)
  await share(page, 'The timing').fill('25')
  await share(page, 'Screening software').fill('25')
  const timing = page.getByRole('slider', { name: 'The timing' })
  const own = page.getByRole('slider', { name: 'My own share' })
  const software = page.getByRole('slider', { name: 'Screening software' })

  // From three o’clock a quarter back, to half past one.
  await pull(page, timing, { to: 0.125 })
  await expect(timing).toHaveAttribute('aria-valuenow', /^1[23]$/)
  await expect(software).toHaveAttribute('aria-valuenow', '25')
  await expectWhole(page)

  // All the way round: no further than there is.
  await pull(page, software, { to: 0.7 })
  await pull(page, software, { to: 0.99 })
  await expectWhole(page)

  // My own border lies at twelve o’clock, and the others give way in proportion.
  await software.press('Home')
  await software.press('PageUp')
  const [before] = await shares(page, [own])
  await pull(page, own, { to: 0.1 })
  await expect(own).toHaveAttribute('aria-valuenow', String(Number(before) + 10))
  await expectWhole(page)
})

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('I pull a border of a pie, and the page stays where it is', async ({
    page,
    context,
    person,
  }) => {
    await page.goto(`/perspective/pie/${await person.keeps('recordNo')}`)
    await share(page, 'The timing').fill('25')
    const timing = page.getByRole('slider', { name: 'The timing' })
    const { x, y, width, height } = await boxOf(timing)
    const before = await topOf(page)
    const [startX, startY] = [x + width / 2, y + height / 2]
    const finger = await context.newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', by?: number) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: by === undefined ? [] : [{ x: startX - by * 6, y: startY + by * 9 }],
      })
    await touch('touchStart', 0)
    for (let step = 1; step <= 10; step += 1) await touch('touchMove', step)
    await touch('touchEnd')
    await expect(share(page, 'The timing')).toHaveValue(/^(39|40|41)$/)
    expect(await topOf(page)).toBe(before)
  })
})

test('more than a whole pie is no pie, and says by how much', async ({ page, person }) => {
  await page.goto(`/perspective/pie/${await person.keeps('recordNo')}`)
  await page.getByLabel('What it feels like').fill('It was me')
  await page.getByLabel('How true does it feel?').fill('70')
  await share(page, 'The timing').fill('80')
  await share(page, 'Plain luck').fill('40')
  await expect(page.getByRole('status').getByText(/^Together that is 120 %/)).toBeVisible()
  await page.getByRole('button', { name: 'Keep this pie' }).click()
  await expect(page.getByText(/there is only 100\. Take 20 off somewhere\.$/)).toBeVisible()
  await share(page, 'Plain luck').fill('20')
  await share(page, 'The share of something else').fill('5')
  await share(page, 'The timing').fill('60')
  await page.getByRole('button', { name: 'Keep this pie' }).click()
  await expect(page.getByLabel('Something else, in your words')).toHaveAccessibleDescription(
    /^Say in a word or two what it is/,
  )
  await page.getByLabel('Something else, in your words').fill('The bus strike')
  await page.getByRole('button', { name: 'Keep this pie' }).click()
  const card = page.getByRole('article')
  await expect(card.getByRole('row', { name: /The bus strike 5 %/ })).toBeVisible()
  await expect(card.getByRole('row', { name: /My own share 15 %/ })).toBeVisible()

  await card.getByText('Rate it again, or change it').click()
  await share(card, 'The timing').fill('10')
  await card.getByLabel('How true does it feel now?').fill('20')
  await card.getByRole('button', { name: 'Keep this pie' }).click()
  await expect(card.getByText('It felt 70 % true at first, and 20 % afterwards.')).toBeVisible()
  await expect(card.getByRole('row', { name: /My own share 65 %/ })).toBeVisible()
  await card.getByText('Remove this pie').click()
  await card.getByRole('button', { name: 'Remove for good' }).click()
  await expect(card).toHaveCount(0)
})

test('a letter survives a killed tab, is kept, read again, changed and removed', async ({
  page,
  context,
  person,
}) => {
  const address = `/perspective/letter/${await person.keeps('recordNo')}`
  await page.goto(address)
  await page.getByLabel('Your letter').fill('Dear me, it was a long day.')
  await expect(page.getByText('Kept while you type.')).toBeVisible()
  await page.close({ runBeforeUnload: false })

  const later = await context.newPage()
  await later.goto(address)
  await expect(later.getByLabel('Your letter')).toHaveValue('Dear me, it was a long day.')
  await later.getByLabel('Your letter').fill('Dear me, it was a long day. Be kind.')
  await later.getByRole('button', { name: 'Keep this letter' }).click()
  const letter = later.getByRole('article').filter({ hasText: 'Be kind.' })
  await expect(letter).toBeVisible()
  await letter.getByText('Change it').click()
  await letter.getByLabel('Your letter').fill('Dear me, rest first.')
  await letter.getByRole('button', { name: 'Keep this letter' }).click()
  await expect(later.getByRole('article').getByText('rest first').first()).toBeVisible()
  await later.getByText('Remove this letter').click()
  await later.getByRole('button', { name: 'Remove for good' }).click()
  await expect(later.getByText('Dear me, rest first.')).toHaveCount(0)
})

test('I burn an evening, and its words are gone everywhere', async ({ page, person, database }) => {
  const me = await database.userId(person.email)
  const address = `/perspective/writing/${await person.keeps('recordNo')}`
  await page.goto(address)
  await page.getByRole('radio', { name: /^She, he or they/ }).check()
  await page.getByLabel('What it was, and what it means').fill('She lost the garden too.')
  await expect(page.getByText('Kept while you type.')).toBeVisible()
  expect(await database.count('drafts', me)).toBe(1)
  await page.getByText('Burn it').click()
  await expect(page.getByText(/A backup made earlier .* may still hold them/)).toBeVisible()
  await page.getByRole('button', { name: 'Burn these words' }).click()
  await expect(page.getByText('Evening 1, burnt')).toBeVisible()
  await expect(page.getByText('Burnt. The words are gone from here.')).toBeVisible()
  await expect(page.getByText('She lost the garden too.')).toHaveCount(0)
  expect(await database.count('drafts', me)).toBe(0)
  await page.goto(address)
  await page.getByText('Begin it now').click()
  await expect(page.getByLabel('What it was, and what it means')).toHaveValue('')
  expect(await page.content()).not.toContain('She lost the garden')
})

test('I lock an evening away, open it after all, and burn it in the end', async ({
  page,
  person,
}) => {
  const address = `/perspective/writing/${await person.keeps('recordNo')}`
  await page.goto(address)
  await page.getByLabel('What it was, and what it means').fill('I had the desk picked out.')
  await page.getByText('Lock it away').first().click()
  await page.getByLabel('Until').fill(dayAfterTomorrow())
  await page.getByRole('button', { name: 'Lock it away' }).click()
  await expect(page.getByText('Locked away. You needn’t carry it until then.')).toBeVisible()
  await page.goto(address)
  expect(await page.content()).not.toContain('I had the desk picked out.')
  await expect(page.getByText(/, locked until /)).toBeVisible()

  await page.getByText('It is locked').click()
  await page.getByRole('button', { name: 'Open it now after all' }).click()
  const evening = page.getByRole('listitem').filter({ hasText: 'Evening 1' })
  await expect(evening.getByText('I had the desk picked out.')).toBeVisible()
  await evening.getByText('Burn it').click()
  await evening.getByRole('button', { name: 'Burn these words' }).click()
  await expect(page.getByText('Evening 1, burnt')).toBeVisible()
  await expect(page.getByText('I had the desk picked out.')).toHaveCount(0)
})

test('the next evening comes tomorrow, and may be begun now; skipping loses nothing', async ({
  page,
  person,
}) => {
  await page.goto(`/perspective/writing/${await person.keeps('recordNo')}`)
  for (const evening of [1, 2]) {
    await page.getByLabel('What it was, and what it means').fill(`What I wrote ${evening}`)
    await page.getByRole('button', { name: 'Keep it' }).click()
    await expect(page.getByRole('heading', { name: `${evening} of 5 evenings` })).toBeVisible()
    await expect(page.getByText('It comes tomorrow, or whenever you like.')).toBeVisible()
    await page.getByText('Begin it now').click()
  }
  await expect(page.getByRole('heading', { name: 'Evening 3 of 5' })).toBeVisible()
  const first = page.getByRole('listitem').filter({ hasText: 'Evening 1' })
  await first.getByText('Read it').click()
  await expect(first.getByText('What I wrote 1')).toBeVisible()
})

test('twenty quiet minutes pass with the tab out of sight, and end nothing', async ({
  page,
  context,
  person,
}) => {
  await page.clock.install()
  const address = `/perspective/writing/${await person.keeps('recordNo')}`
  await page.goto(address)
  const words = page.getByLabel('What it was, and what it means')
  await page.getByRole('button', { name: 'Start the 20 minutes' }).click()
  await expect(page.getByRole('timer')).toHaveText('20 minutes left')
  await expect(words).toBeFocused()
  await words.fill('It was')
  await page.clock.fastForward('05:10')
  await expect(page.getByRole('timer')).toHaveText('15 minutes left')
  await page.clock.fastForward('20:00')
  await expect(page.getByText(/^The twenty minutes have passed\./)).toBeVisible()
  await words.fill('It was, and I go on')
  await expect(words).toHaveValue('It was, and I go on')

  // Both the words and the start are there in another tab.
  const other = await context.newPage()
  await expect(async () => {
    await other.goto(address)
    await expect(other.getByLabel('What it was, and what it means')).toHaveValue(/I go on$/)
    await expect(other.getByText(/^The twenty minutes have passed\./)).toBeVisible()
  }).toPass()
})

test('what became of my first thoughts stands in one place', async ({ page, person }) => {
  const recovery = await person.keeps('recordNo')
  await page.goto('/perspective')
  await expect(page.getByText(/^Nothing here yet\. After a no/)).toBeVisible()
  const rows = { recovery }
  for (const [thought, before, after] of [
    ['One', '90', '40'],
    ['Two', '80', ''],
  ] as const) {
    const belief = { thought, beliefBefore: before, beliefAfter: after }
    await person.keeps('keepThought', belief, rows)
  }
  await page.reload()
  await expect(page.getByText('2 thoughts', { exact: true })).toBeVisible()
  await page.getByText(/^Figures can wait today/).click()
  await page.getByText('The same as a table').click()
  await expect(page.getByRole('row')).toHaveText([
    'DayAt firstAfterwards',
    /90 %40 %$/,
    /80 %not yet$/,
  ])
  await expect(page.getByText('On average')).toHaveCount(0)
  for (const thought of ['Three', 'Four', 'Five', 'Six']) {
    const belief = { thought, beliefBefore: '70', beliefAfter: '20' }
    await person.keeps('keepThought', belief, rows)
  }
  await page.reload()
  await page.getByText(/^Figures can wait today/).click()
  await expect(page.getByText(/^On average, the 5 beliefs you rated twice felt 74 %/)).toBeVisible()
  await page.getByRole('link', { name: 'Five evenings' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Five evenings/ })).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a pie is cut in numbers, and my share is what is left', async ({ page, person }) => {
    await page.goto(`/perspective/pie/${await person.keeps('recordNo')}`)
    await page.getByLabel('What it feels like').fill('It was all my fault')
    await page.getByLabel('How true does it feel?').fill('90')
    await share(page, 'The timing').fill('70')
    await share(page, 'Plain luck').fill('60')
    await page.getByRole('button', { name: 'Keep this pie' }).click()
    await expect(page.getByText(/there is only 100\. Take 30 off somewhere\.$/)).toBeVisible()
    await expect(share(page, 'The timing')).toHaveValue('70')
    await share(page, 'Plain luck').fill('10')
    await page.getByRole('button', { name: 'Keep this pie' }).click()
    await expect(page.getByRole('row', { name: /My own share 20 %/ })).toBeVisible()
  })

  test('an evening is burnt', async ({ page, person }) => {
    await page.goto(`/perspective/writing/${await person.keeps('recordNo')}`)
    await page.getByLabel('What it was, and what it means').fill('Gone with the smoke')
    await page.getByText('Burn it').click()
    await page.getByRole('button', { name: 'Burn these words' }).click()
    await expect(page.getByText('Evening 1, burnt')).toBeVisible()
    expect(await page.content()).not.toContain('Gone with the smoke')
  })
})

/** The number field of a share; its handle in the pie bears the same name. */
function share(within: Page | Locator, name: string) {
  return within.getByRole('spinbutton', { name })
}

/** Pulls a handle along the rim to a place, in turns from twelve o’clock. */
async function pull(page: Page, handle: Locator, { to }: { to: number }) {
  const pie = await boxOf(page.getByRole('group', { name: 'The pie' }))
  const from = await boxOf(handle)
  const start = { x: from.x + from.width / 2, y: from.y + from.height / 2 }
  const middle = { x: pie.x + pie.width / 2, y: pie.y + pie.height / 2 }
  const begin = Math.atan2(start.x - middle.x, middle.y - start.y) / (2 * Math.PI)
  const way = to - ((begin + 1) % 1)
  const radius = Math.hypot(start.x - middle.x, start.y - middle.y)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  for (let step = 1; step <= 12; step += 1) {
    const angle = 2 * Math.PI * (begin + (way * step) / 12)
    await page.mouse.move(middle.x + Math.sin(angle) * radius, middle.y - Math.cos(angle) * radius)
  }
  await page.mouse.up()
}

/** Where the page’s heading stands: elsewhere once the page was scrolled. */
async function topOf(page: Page) {
  return (await page.getByRole('heading', { level: 1 }).boundingBox())?.y
}

async function boxOf(locator: Locator) {
  await locator.scrollIntoViewIfNeeded()
  const box = await locator.boundingBox()
  if (!box) throw new Error('It isn’t on the screen.')
  return box
}

async function shares(page: Page, sliders?: Locator[]): Promise<number[]> {
  const all = sliders ?? (await page.getByRole('slider').all())
  return Promise.all(all.map(async (slider) => Number(await slider.getAttribute('aria-valuenow'))))
}

async function expectWhole(page: Page) {
  const all = await shares(page)
  expect(all.reduce((sum, share) => sum + share, 0)).toBe(100)
}
