import { expect, test } from 'vitest'
import { dayIn } from '@/lib/day'
import { lastSevenDays, weekSentence } from './week'

test('a week is today and the six days before, across a change of the clocks', () => {
  const today = dayIn('Europe/London', new Date('2026-03-29T00:30:00Z'))
  expect(lastSevenDays(today)).toEqual({ from: '2026-03-23', to: '2026-03-29' })
})

test('a week begins at the viewer’s own midnight', () => {
  const instant = new Date('2026-11-23T18:20:00Z')
  expect(lastSevenDays(dayIn('Asia/Kathmandu', instant)).to).toBe('2026-11-24')
  expect(lastSevenDays(dayIn('Europe/London', instant)).to).toBe('2026-11-23')
})

test('says what the week held and never scolds', () => {
  expect(weekSentence(0)).toMatch(/^A quiet week/)
  expect(weekSentence(1)).toBe(
    '1 minute in the last 7 days, beside the 150 WHO suggests. Some beats none.',
  )
  expect(weekSentence(150)).toBe('150 minutes in the last 7 days, beside the 150 WHO suggests.')
})
