import { expect, test } from 'vitest'
import { dayIn } from '@/lib/day'
import { countedMinutes, lastSevenDays, weekSentence } from './week'

const easy = (minutes: number) => ({ effort: null, minutes })
const hard = (minutes: number) => ({ effort: 'vigorous' as const, minutes })

test('a week is today and the six days before, across a change of the clocks', () => {
  const today = dayIn('Europe/London', new Date('2026-03-29T00:30:00Z'))
  expect(lastSevenDays(today)).toEqual({ from: '2026-03-23', to: '2026-03-29' })
})

test('a week begins at the viewer’s own midnight', () => {
  const instant = new Date('2026-11-23T18:20:00Z')
  expect(lastSevenDays(dayIn('Asia/Kathmandu', instant)).to).toBe('2026-11-24')
  expect(lastSevenDays(dayIn('Europe/London', instant)).to).toBe('2026-11-23')
})

test('a vigorous minute counts twice, any other once', () => {
  expect(countedMinutes(hard(30))).toBe(60)
  for (const effort of ['easy', 'moderate', null] as const) {
    expect(countedMinutes({ effort, minutes: 30 })).toBe(30)
  }
})

test('a quiet week is no failure', () => {
  expect(weekSentence([])).toBe('A quiet week so far. Whenever you’re ready, some beats none.')
})

test('what was moved stands beside the guideline, and some beats none', () => {
  expect(weekSentence([easy(1)])).toBe(
    '1 minute in the last 7 days, beside the 150 WHO suggests. Some beats none.',
  )
  expect(weekSentence([easy(100), easy(50)])).toBe(
    '150 minutes in the last 7 days, beside the 150 WHO suggests.',
  )
})

test('vigorous minutes are said as they are and as they count', () => {
  expect(weekSentence([hard(75)])).toBe(
    '75 minutes in the last 7 days, 150 with vigorous ones counted twice, beside the 150 WHO suggests.',
  )
})
