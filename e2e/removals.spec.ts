import type { Rows } from './support/rows'
import { asCookie, expect, test } from './support/test'

type Removal = {
  what: string
  address: (rows: Rows) => string
  /** A page where it stood, and the words it was known by. */
  list: (rows: Rows) => string
  words: string
}

const removals: Removal[] = [
  {
    what: 'this workout',
    address: ({ workout }) => `/exercise/${workout}`,
    list: () => '/exercise',
    words: 'Walk, 20 minutes',
  },
  {
    what: 'this feedback',
    address: ({ feedback }) => `/feedback/${feedback}`,
    list: () => '/feedback',
    words: 'Two minutes an answer.',
  },
  {
    what: 'this request',
    address: ({ request }) => `/feedback/requests/${request}`,
    list: () => '/feedback',
    words: 'Hello, and thank you for your time.',
  },
  {
    what: 'this reflection',
    address: ({ reflection }) => `/reflections/${reflection}`,
    list: () => '/reflections',
    words: 'A shorter story',
  },
  {
    what: 'this question',
    address: ({ question }) => `/reflections/questions/${question}`,
    list: () => '/reflections',
    words: 'Meet everyone, then mend one small thing',
  },
  {
    what: 'this thought',
    address: ({ recovery }) => `/recovery/${recovery}/perspective`,
    list: ({ recovery }) => `/recovery/${recovery}/perspective`,
    words: 'The bus strike',
  },
  {
    what: 'this pie',
    address: ({ recovery }) => `/perspective/pie/${recovery}`,
    list: () => '/perspective',
    words: 'It was all my fault',
  },
]

for (const { what, address, list, words } of removals) {
  test(`I remove ${what}, and it is gone`, async ({ page, context, baseURL, settled }) => {
    await context.addCookies([asCookie(settled, String(baseURL))])
    await page.goto(list(settled.rows))
    await expect(page.getByText(words).first()).toBeVisible()
    await page.goto(address(settled.rows))
    const folded = page
      .getByText('Rate it again, or change it')
      .or(page.getByText('Change the details'))
    if (await folded.isVisible()) await folded.click()
    await page.getByText(`Remove ${what}`).click()
    await page.getByRole('button', { name: 'Remove for good' }).click()
    await expect(page.getByRole('button', { name: 'Remove for good' })).toHaveCount(0)
    await page.goto(list(settled.rows))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText(words)).toHaveCount(0)
  })
}

test('I remove a mood noted by a slip of the thumb', async ({ page, person }) => {
  await person.keeps('logMood')
  await page.goto('/mood')
  await page.getByText('Add words').click()
  await page.getByText('Remove this mood').click()
  await page.getByRole('button', { name: 'Remove for good' }).click()
  await expect(page.getByText(/^Nothing here yet\. Moods swing/)).toBeVisible()
})
