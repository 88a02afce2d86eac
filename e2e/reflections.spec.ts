import { expect, test } from './support/test'

test('with nothing written, it says what an interview is good for', async ({
  page,
  person: _her,
}) => {
  await page.goto('/reflections')
  await expect(page.getByText(/^Nothing here yet\. An interview is practice/)).toBeVisible()
})

test('I answer what I like of the three questions', async ({ page, person: _her }) => {
  await page.goto('/reflections')
  await page.getByLabel('Which question challenged you?').fill('The one about conflict')
  await page.getByRole('button', { name: 'Save reflection' }).click()
  await expect(page.getByText(/^Kept\. It will be here/)).toBeVisible()
  await expect(page.getByText('1 reflection', { exact: true })).toBeVisible()
  await expect(page.getByLabel('Which question challenged you?')).toHaveValue('')
  await page.getByRole('checkbox', { name: 'I gave my best' }).check()
  await page.getByRole('button', { name: 'Save reflection' }).click()
  await expect(page.getByText('2 reflections', { exact: true })).toBeVisible()
  await expect(page.getByText('gave my best', { exact: true })).toBeVisible()
})

test('I change an answer, and the rest stays', async ({ page, person }) => {
  const id = await person.keeps('keepReflection')
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

test('one that came from a recovery stands with its company', async ({ page, person }) => {
  const recovery = await person.keeps('recordNo', { company: 'Harbour Books' })
  await page.goto(`/recovery/${recovery}/positives`)
  await page.getByLabel(/^What would you answer/).fill('A shorter story')
  await page.getByRole('button', { name: 'Save reflection' }).click()
  await expect(page.getByText('A shorter story')).toBeVisible()
  await page.goto('/reflections')
  await expect(page.getByRole('link', { name: /, Harbour Books$/ })).toBeVisible()
})

test('many reflections come in pages', async ({ page, person }) => {
  for (let times = 0; times < 21; times += 1) await person.keeps('keepReflection')
  await page.goto('/reflections')
  await expect(page.getByText('21 reflections', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Earlier reflections' }).click()
  await expect(page.getByText('gave my best', { exact: true })).toHaveCount(1)
})

test('keeping nothing at all is refused with a sentence', async ({ page, person: _her }) => {
  await page.goto('/reflections')
  await page.getByRole('button', { name: 'Save reflection' }).click()
  await expect(page.getByText(/^There is nothing to keep yet\./)).toBeVisible()
})
