import { dayFrom } from './support/days'
import { overflow, unfold } from './support/screen'
import { expect, test } from './support/test'

test('a very long word breaks instead of widening the page', async ({ page, person }) => {
  test.slow()
  const long = 'x'.repeat(110)
  const application = await person.keeps('keepApplication', { company: long, role: long })
  await person.keeps('keepApplication', { company: long, role: long })
  const contact = await person.keeps('keepContact', { name: long, company: long, howWeMet: long })
  const rows = { application, contact }
  await person.keeps('planFollowUp', { what: long }, rows)
  await person.keeps('planFollowUp', { what: long, on: dayFrom() }, rows)
  await person.keeps('keepFeedback', { words: long, lesson: long }, rows)
  await person.keeps('readyRequest', { askedOf: long, draft: long }, rows)
  await person.keeps('keepReflection', { nextTime: long }, rows)
  const recovery = await person.keeps('recordNo', { company: long, applicationId: application })
  await person.keeps('keepThought', { thought: long, ownWords: long }, { recovery })
  await person.keeps('keepPie', { belief: long, other1Words: long }, { recovery })
  await person.keeps('keepLetter', { words: long }, { recovery })
  await person.keeps('finishEvening', { words: long, fate: 'kept' }, { recovery })
  const mood = await person.keeps('logMood')
  await person.keeps('correctMood', { words: long }, { mood })
  for (const address of [
    ...['/today', '/applications', '/network', '/feedback', '/reflections', '/reminders', '/mood'],
    ...[`/applications/${application}`, `/network/${contact}`, '/no', '/feedback/new'],
    ...[`/recovery/${recovery}`, `/recovery/${recovery}/perspective`, '/perspective'],
    ...['pie', 'letter', 'writing'].map((way) => `/perspective/${way}/${recovery}`),
    ...[`/recovery/${recovery}/network`, `/recovery/${recovery}/feedback`],
  ]) {
    await page.goto(address)
    await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0)
    await unfold(page)
    expect.soft(await overflow(page, 320), address).toBe(0)
  }
})
