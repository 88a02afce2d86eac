import type { Page } from '@playwright/test'
import { v7 } from 'uuid'
import { dayFrom } from './support/days'
import { expect, test } from './support/test'

const hard = 'Tell me about a time it went wrong'
const better = 'The late order, and what I changed the week after'

test('with nothing written, it says what an interview is good for', async ({
  page,
  person: _her,
}) => {
  await page.goto('/reflections')
  await expect(page.getByText(/^Nothing here yet\. An interview is practice/)).toBeVisible()
})

test('behind the first door I keep two questions, then the rest', async ({
  page,
  person: _her,
}) => {
  await page.goto('/reflections')
  await page.getByRole('link', { name: /^I could have done better/ }).click()
  await expect(page.getByText('1 of 2', { exact: true })).toBeVisible()
  await page.getByLabel('A question they asked').fill(hard)
  await page.getByLabel('What you said').fill('Something long')
  await page.getByLabel('What you’d say now').fill(better)
  await page.getByRole('button', { name: 'Keep, and add another' }).click()
  await expect(kept(page).getByRole('listitem')).toHaveCount(1)
  await expect(page.getByLabel('A question they asked')).toHaveValue('')
  await page.getByLabel('What you’d say now').fill('A number, then a smile')
  await page.getByRole('button', { name: 'Keep, and go on' }).click()

  await expect(page.getByText('2 of 2', { exact: true })).toBeVisible()
  await page.getByLabel(/^Which grey areas/).fill('How they plan a year')
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(kept(page).getByRole('listitem')).toHaveCount(2)
  await expect(kept(page).getByText('A question you didn’t note')).toBeVisible()
  await page.getByRole('button', { name: 'Keep, and go on' }).click()
  await expect(page.getByLabel(/^Which grey areas/)).toHaveValue('How they plan a year')
  await page.getByLabel(/^What was different/).fill('A panel of four')
  await page.getByRole('button', { name: 'Save reflection' }).click()
  await expect(page.getByText(/^Kept\. It comes back by itself/)).toBeVisible()

  await page.goto('/reflections')
  await expect(page.getByText('2 questions', { exact: true })).toBeVisible()
  await expect(page.getByText('1 reflection', { exact: true })).toBeVisible()
  await expect(page.getByText(hard)).toBeVisible()
  await expect(page.getByText('How they plan a year')).toBeVisible()
})

test('behind the second door I say what my best was, after a no', async ({ page, person }) => {
  const recovery = await person.keeps('recordNo', { company: 'Harbour Books' })
  await page.goto(`/recovery/${recovery}/positives`)
  await page.getByRole('link', { name: /^I gave my best/ }).click()
  await expect(page.getByText(/may simply not have been the place for you/)).toBeVisible()
  await page.getByLabel(/^What do you keep/).fill('A shorter story')
  await page.getByRole('button', { name: 'Save reflection' }).click()
  await expect(page.getByText(/^Kept\. It comes back by itself/)).toBeVisible()
  await page.getByRole('link', { name: 'Back to this step' }).click()
  await expect(page.getByText('A shorter story')).toBeVisible()
  await page.goto('/reflections')
  await page.getByRole('link', { name: /, Harbour Books$/ }).click()
  await expect(page.getByText(/^I gave my best\. Written /)).toBeVisible()
  await expect(page.getByLabel(/^What do you keep/)).toHaveValue('A shorter story')
})

test('I go in and out of a door without a word, and nothing is kept', async ({
  page,
  person: _her,
}) => {
  await page.goto('/reflections')
  await page.getByRole('link', { name: /^I could have done better/ }).click()
  await page.getByRole('button', { name: 'Keep, and add another' }).click()
  await expect(page.getByText(/^There is nothing to keep yet\./)).toBeVisible()
  await page.getByRole('button', { name: 'Keep, and go on' }).click()
  await page.getByRole('button', { name: 'Save reflection' }).click()
  await expect(page.getByText(/^There is nothing to keep yet\./)).toBeVisible()
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByText('1 of 2', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByRole('link', { name: /^I gave my best/ })).toBeVisible()
  await expect(page.getByText(/^Nothing here yet\./)).toBeVisible()
})

test('what I type behind a door outlives the tab it was typed in', async ({
  page,
  context,
  person,
}) => {
  const recovery = await person.keeps('recordNo', { company: 'Harbour Books' })
  const step = `/recovery/${recovery}/positives`
  await page.goto(step)
  await page.getByRole('link', { name: /^I could have done better/ }).click()
  await page.getByLabel('A question they asked').fill(hard)
  await expect(page.getByText('Kept while you type.')).toBeVisible()
  await page.close()

  const second = await context.newPage()
  await second.goto(step)
  await second.getByRole('link', { name: /^I could have done better/ }).click()
  await expect(second.getByLabel('A question they asked')).toHaveValue(hard)
  await second.getByRole('button', { name: 'Keep, and go on' }).click()
  await second.getByLabel(/^What was different/).fill('A panel of four')
  await expect(second.getByText('Kept while you type.')).toBeVisible()
  const address = second.url()
  expect(address).not.toContain('panel')
  await second.close()

  const third = await context.newPage()
  await third.goto(address)
  await expect(third.getByLabel(/^What was different/)).toHaveValue('A panel of four')
  await third.getByRole('button', { name: 'Save reflection' }).click()
  await expect(third.getByText(/^Kept\. It comes back/)).toBeVisible()
  await third.goto('/reflections')
  await expect(third.getByText('1 question', { exact: true })).toBeVisible()
  await expect(third.getByText('1 reflection', { exact: true })).toBeVisible()
})

test('I look back at an interview that is over, and it is kept with it', async ({
  page,
  person,
}) => {
  const application = await person.keeps('keepApplication')
  await person.keeps('keepInterview', { on: dayFrom(-2) }, { application })
  await page.goto('/reflections')
  await page.getByRole('link', { name: /^Kite & Co, / }).click()
  await expect(page.getByRole('heading', { name: 'Look back at Kite & Co' })).toBeVisible()
  await page.getByRole('link', { name: /^I could have done better/ }).click()
  await page.getByLabel('A question they asked').fill(hard)
  await page.getByRole('button', { name: 'Keep, and go on' }).click()
  await page.getByLabel(/^What would you do another way/).fill('Breathe first')
  await page.getByRole('button', { name: 'Save reflection' }).click()
  await page.getByRole('link', { name: 'Read it, or add to it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kite & Co' })).toBeVisible()
  await expect(page.getByText(hard)).toBeVisible()
  await expect(page.getByLabel(/^What would you do another way/)).toHaveValue('Breathe first')
})

test('a question is changed, and removed', async ({ page, person }) => {
  await keepsQuestion(person, { asked: hard })
  await page.goto('/reflections')
  await page.getByRole('link', { name: hard }).click()
  await page.getByLabel('What you’d say now').fill(better)
  await page.getByRole('button', { name: 'Save question' }).click()
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'All questions' }).click()
  await expect(page.getByText(better)).toBeVisible()
  await page.getByRole('link', { name: hard }).click()
  await page.getByText('Remove this question').click()
  await page.getByRole('button', { name: 'Remove for good' }).click()
  await expect(page.getByText(hard)).toHaveCount(0)
  await expect(page.getByText('1 reflection', { exact: true })).toBeVisible()
})

test('before an interview the hard questions come back, that company’s own first', async ({
  page,
  person,
}) => {
  const [theirs, others] = [
    await person.keeps('keepApplication'),
    await person.keeps('keepApplication', { company: 'Harbour Books' }),
  ]
  await keepsQuestion(person, { asked: 'Why us?', applicationId: theirs })
  for (const asked of ['One', 'Two', 'Three', 'Four', 'Five']) {
    await keepsQuestion(person, { asked, applicationId: others, wouldSay: `${asked}, better` })
  }
  const interview = await person.keeps('keepInterview', {}, { application: theirs })
  await page.goto(`/prep/${interview}`)
  const rows = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: /answer$|now$/ }) })
  await expect(rows).toHaveCount(5)
  await expect(rows.first()).toContainText('Why us?')
  await expect(rows.nth(1)).toContainText('Five, better')
  await expect(page.getByText('One, better')).toHaveCount(0)
  await rows.first().getByRole('link', { name: 'Write what you’d say now' }).click()
  await expect(page.getByLabel('A question they asked')).toHaveValue('Why us?')
  await page.goBack()
  await page.getByRole('link', { name: '6 questions in all' }).click()
  await expect(page.getByText('One, better')).toBeVisible()
})

test('what was written before there were doors is shown and changed as it was', async ({
  page,
  person,
}) => {
  const fields = { door: '', greyAreas: '', evidence: '', theirCompany: '' }
  const id = await person.keeps('keepReflection', fields)
  await page.goto(`/reflections/${id}`)
  await expect(page.getByRole('checkbox', { name: 'I gave my best' })).toBeChecked()
  await page.getByLabel(/^What would you answer/).fill('Two sentences, then a pause')
  await page.getByRole('checkbox', { name: 'I gave my best' }).uncheck()
  await page.getByRole('button', { name: 'Save reflection' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.getByRole('link', { name: 'All reflections' }).click()
  await expect(page.getByText('Two sentences, then a pause')).toBeVisible()
  await expect(page.getByText('gave my best', { exact: true })).toHaveCount(0)
  await page.goto(`/reflections/${id}`)
  await expect(page.getByLabel(/^What was different/)).toHaveValue('A panel of four')
})

test('many reflections come in pages', async ({ page, person }) => {
  for (let times = 0; times < 21; times += 1) {
    await person.keeps('keepReflection', { gaveMyBest: 'yes', door: '' })
  }
  await page.goto('/reflections')
  await expect(page.getByText('21 reflections', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Earlier reflections' }).click()
  await expect(page.getByText('gave my best', { exact: true })).toHaveCount(1)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('both doors open, and going back loses nothing', async ({ page, person }) => {
    const recovery = await person.keeps('recordNo', { company: 'Harbour Books' })
    await page.goto(`/recovery/${recovery}/positives`)
    await page.getByRole('link', { name: /^I could have done better/ }).click()
    await page.getByLabel('A question they asked').fill(hard)
    await page.getByRole('button', { name: 'Keep, and add another' }).click()
    await expect(kept(page).getByText(hard)).toBeVisible()
    await expect(page.getByLabel('A question they asked')).toHaveValue('')
    await page.getByRole('button', { name: 'Keep, and go on' }).click()
    await page.getByLabel(/^What was different/).fill('A panel of four')
    await page.getByRole('button', { name: 'Back' }).click()
    await page.getByRole('button', { name: 'Keep, and go on' }).click()
    await expect(page.getByLabel(/^What was different/)).toHaveValue('A panel of four')
    await page.getByRole('button', { name: 'Save reflection' }).click()
    await page.getByRole('link', { name: 'Back to this step' }).click()
    await expect(page.getByText('A panel of four')).toBeVisible()

    await page.getByRole('link', { name: /^I gave my best/ }).click()
    await page.getByLabel(/^What shows that/).fill('They walked me to the door')
    await page.getByRole('button', { name: 'Save reflection' }).click()
    await expect(page.getByText(/^Kept\. It comes back/)).toBeVisible()
    await page.goto('/reflections')
    await expect(page.getByText('2 reflections', { exact: true })).toBeVisible()
    await expect(page.getByText('1 question', { exact: true })).toBeVisible()
  })
})

function kept(page: Page) {
  return page.getByRole('list', { name: 'Kept so far' })
}

type Keeper = { posts: (action: string, fields: Record<string, string>) => Promise<unknown> }

async function keepsQuestion(person: Keeper, fields: Record<string, string>): Promise<void> {
  await person.posts('keepQuestion', { id: v7(), reflectionId: v7(), go: 'on', ...fields })
}
