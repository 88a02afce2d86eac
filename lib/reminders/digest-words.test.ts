import { expect, test } from 'vitest'
import { digestInput, linkInput } from './digest-input'
import { digestStanding } from './digest-standing'
import { digestTimes, USUAL_TIME } from './digest-times'
import { confirmationMail, digestMail } from './digest-words'

const links = { reminders: 'https://o.example/reminders', unsubscribe: 'https://o.example/u' }

test('a digest counts what waits and says nothing about it', () => {
  const one = digestMail(1, links)
  expect(one.text.split('\n')[0]).toBe('1 thing you asked to be reminded of is waiting for today:')
  const many = digestMail(12, links)
  expect(many.text.split('\n')[0]).toBe(
    '12 things you asked to be reminded of are waiting for today:',
  )
  expect(many.text).toContain(links.reminders)
  expect(many.text).toContain(links.unsubscribe)
  expect(many.subject).not.toMatch(/\d/)
})

test('an address is asked with a link, and told that it need do nothing', () => {
  const { text } = confirmationMail({ confirm: 'https://o.example/mail/confirm/x' })
  expect(text).toContain('https://o.example/mail/confirm/x')
  expect(text).toContain('within 30 minutes')
  expect(text).toMatch(/nothing to do/)
})

test('a wish holds one address and an hour of the clock', () => {
  const wish = { address: ' Asha@Example.org ', time: '23:00' }
  expect(digestInput.parse(wish)).toEqual({ address: 'asha@example.org', time: '23:00' })
  expect(digestTimes).toHaveLength(24)
  expect(digestTimes).toContain(USUAL_TIME)
  for (const odd of ['', 'asha', 'a@b.c,d@e.f', 'a@b.example\r\nBcc: d@e.f', '"a"@b.example']) {
    expect(digestInput.safeParse({ ...wish, address: odd }).success, odd).toBe(false)
  }
  for (const odd of ['', '8:00', '08:30', '24:00', 'noon']) {
    expect(digestInput.safeParse({ ...wish, time: odd }).success, odd).toBe(false)
  }
})

test('a link is whole, or it is none', () => {
  expect(linkInput.safeParse({ secret: 'x'.repeat(43) }).success).toBe(true)
  for (const odd of ['', 'x'.repeat(42), 'x'.repeat(44), `${'x'.repeat(42)}/`]) {
    expect(linkInput.safeParse({ secret: odd }).success, odd).toBe(false)
  }
})

test('nothing is on until the address has answered', () => {
  const at = new Date('2026-11-23T06:15:00Z')
  const address = 'asha@example.org'
  const asked = { address, confirmedAt: null, pausedAt: null }
  expect(digestStanding(null, false).is).toBe('off')
  expect(digestStanding({ ...asked, address: null }, true).is).toBe('off')
  expect(digestStanding(asked, true)).toEqual({ is: 'asked', address })
  expect(digestStanding(asked, false).is).toBe('off')
  expect(digestStanding({ ...asked, confirmedAt: at }, false)).toEqual({ is: 'on', address })
  expect(digestStanding({ ...asked, confirmedAt: at, pausedAt: at }, false).is).toBe('paused')
})
