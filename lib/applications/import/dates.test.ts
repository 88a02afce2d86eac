import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '@/lib/day'
import { looksLikeDay, parseFileDay, readFileDay } from '@/lib/files/dates'
import { readOrder } from './date-order'
import { day, today } from './testing/plan-file'

describe('a day in a file', () => {
  test.each([
    '2026-09-08',
    '2026-09-08T23:30:00.000Z',
    '2026-09-08 10:00:00 +0200',
    '2026/9/8',
    '20260908',
    '2026-09-08 (Tue)',
    '8 Sep 2026',
    '08-Sep-26',
    '8th of September 2026',
    'Sep 8, 2026',
    'September 8, 2026 10:30 AM (GMT+1)',
    'September 8, 2026 → September 9, 2026',
    'Tue 8 Sep 2026',
    'Tuesday, September 8, 2026',
    'Tue Sep 08 2026 00:00:00 GMT+0100 (British Summer Time)',
    'Tue, 08 Sep 2026 10:00:00 +0000',
    '8.9.2026',
    '08.09.26',
    '8. 9. 2026',
    '8. September 2026',
    '8 septembre 2026',
    '8 sept. 2026',
    '8 de septiembre de 2026',
    'mar. 8 sept. 2026',
    '46273',
    '46273.5',
    '1788825600',
    '1788825600000',
    '2026年9月8日',
    "8 Sep '26",
  ])('%s', (text) => {
    expect(parseFileDay(text, null)).toBe('2026-09-08')
  })

  test('is read in the order of its file', () => {
    expect(parseFileDay('03/04/2026', 'day-first')).toBe('2026-04-03')
    expect(parseFileDay('3/4/26, 11:39\u202fPM', 'month-first')).toBe('2026-03-04')
    expect(parseFileDay('03-04-26', 'day-first')).toBe('2026-04-03')
    expect(readFileDay('03/04/2026', null).because).toBe('two-ways')
    expect(parseFileDay('23/04/2026', null)).toBe('2026-04-23')
  })

  test('in other languages and old ways', () => {
    expect(parseFileDay('14. März 2026', null)).toBe('2026-03-14')
    expect(parseFileDay('1er août 2026', null)).toBe('2026-08-01')
    expect(parseFileDay('5 févr. 2026', null)).toBe('2026-02-05')
    expect(parseFileDay('5 ene 2026', null)).toBe('2026-01-05')
    expect(parseFileDay('31. Dez. 2025', null)).toBe('2025-12-31')
  })

  test('that doesn’t exist or says too little is none, and says why', () => {
    const why = (text: string) => readFileDay(text, 'day-first').because
    expect(['31/02/2026', '2026-02-30', '30 Feb 2026', '13/13/2026', '1/1/1889'].map(why)).toEqual(
      Array(5).fill('no-such-day'),
    )
    expect(['28 Sep', '28/09', 'Sep 28 10:30'].map(why)).toEqual(Array(3).fill('no-year'))
    expect(['soon', '', 'May', 'Engineer 3', '12', '123456', 'x'.repeat(1000)].map(why)).toEqual(
      Array(7).fill('unreadable'),
    )
    expect(looksLikeDay('31/02/2026')).toBe(true)
  })

  test('comes back from every way of writing it', () => {
    const ways = [
      (y: string, m: string, d: string) => `${y}-${m}-${d}`,
      (y: string, m: string, d: string) => `${d}/${m}/${y}`,
      (y: string, m: string, d: string) => `${Number(d)}.${Number(m)}.${y}`,
      (y: string, m: string, d: string) => `${y}${m}${d}`,
      (y: string, m: string, d: string) => `${y}-${m}-${d}T12:00:00Z`,
      (y: string, m: string, d: string) =>
        String(Date.parse(`${y}-${m}-${d}T12:00:00Z`)).padStart(12, '0'),
    ]
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), fc.constantFrom(...ways), (days, way) => {
        const one = addDays(day('2002-01-01'), days)
        const [y = '', m = '', d = ''] = one.split('-')
        expect(parseFileDay(way(y, m, d), 'day-first')).toBe(one)
      }),
    )
  })
})

describe('the order of a file', () => {
  const order = (...values: string[]) => readOrder(values, { today })

  test('is settled by one day that can be read in one way', () => {
    expect(order('03/04/2026', '23/04/2026')).toBe('day-first')
    expect(order('03/04/2026', '04/23/2026')).toBe('month-first')
    expect(readOrder(['03/04/2026'], { today, ahead: ['23/12/2026'] })).toBe('day-first')
  })

  test('has to be asked where nothing settles it', () => {
    expect(order('03/04/2026', '05/06/2026')).toBe('unclear')
    expect(order('03/04/2026', '23/04/2026', '04/23/2026')).toBe('unclear')
  })

  test('doesn’t matter where both readings agree or no day depends on it', () => {
    expect(order('05/05/2026')).toBe('day-first')
    expect(order('2026-05-06', '6 May 2026', '06.05.2026', '')).toBe('neither')
  })

  test('is settled by days that would not have come yet', () => {
    expect(order('03/12/2026')).toBe('month-first')
    expect(order('12/03/2026')).toBe('day-first')
  })

  test('is American where a clock is written the American way', () => {
    expect(order('11/3/24, 2:15 PM', '9/1/24, 9:00 AM')).toBe('month-first')
  })
})
