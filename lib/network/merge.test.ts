import { expect, test } from 'vitest'
import { type Day, parseDay } from '@/lib/day'
import { besideWords, type Card, mergedCard, refuseOneAndTheSame } from './merge'

const day = (text: string) => parseDay(text) as Day
const blank: Card = {
  ...{ company: null, role: null, tie: null, email: null, phone: null, link: null },
  ...{ channels: null, howWeMet: null, metOn: null, gives: null, offered: null, offeredOn: null },
  cadenceDays: null,
}

test('what the kept one says stands, and the other fills its gaps', () => {
  const kept: Card = { ...blank, company: 'Kite', tie: 'close', cadenceDays: 30 }
  const other: Card = { ...blank, company: 'Tern', email: 'maya@example.org', cadenceDays: 7 }
  expect(mergedCard(kept, other)).toEqual({
    ...kept,
    email: 'maya@example.org',
  })
})

test('free words of both stay, each of them once', () => {
  const merged = mergedCard(
    { ...blank, howWeMet: 'On the course', gives: 'A talk' },
    {
      ...blank,
      howWeMet: 'At the garden',
      gives: 'A talk',
      offered: 'Coffee',
      offeredOn: day('2026-03-01'),
    },
  )
  expect(merged.howWeMet).toBe('On the course\n\nAt the garden')
  expect(merged.gives).toBe('A talk')
  expect([merged.offered, merged.offeredOn]).toEqual(['Coffee', '2026-03-01'])
})

test('words of one that hold the other’s stand alone, whichever of the two it is', () => {
  const short = { ...blank, howWeMet: 'At school' }
  const long = { ...blank, howWeMet: 'At school\n\nAt work' }
  expect(mergedCard(short, long).howWeMet).toBe('At school\n\nAt work')
  expect(mergedCard(long, short).howWeMet).toBe('At school\n\nAt work')
})

test('the first meeting counts, and every way to reach them', () => {
  const merged = mergedCard(
    { ...blank, metOn: day('2026-03-01'), channels: ['mail'] },
    { ...blank, metOn: day('2020-03-01'), channels: ['phone', 'mail'] },
  )
  expect(merged.metOn).toBe('2020-03-01')
  expect(merged.channels).toEqual(['mail', 'phone'])
})

test('nobody is merged with themselves', () => {
  expect(() => refuseOneAndTheSame('a', 'a')).toThrow('one and the same')
})

test('what moves is said in words, and nothing is said of what isn’t there', () => {
  const none = { touches: 0, followUps: 0, tags: 0, applications: 0, interviews: 0, meetUps: 0 }
  expect(besideWords({ ...none, touches: 2, meetUps: 1 })).toBe(
    'From the other card: 2 touches, 1 meet-up. What both have is there once.',
  )
  expect(besideWords(none)).toBe('Nothing else is kept beside the other card.')
})
