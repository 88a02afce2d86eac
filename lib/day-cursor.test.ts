import { expect, test } from 'vitest'
import { addDays, parseDay } from './day'
import { readDayCursor, writeDayCursor } from './day-cursor'

const id = '019ab000-0000-7000-8000-000000000001'

test('comes back from the address as it went in', () => {
  const on = parseDay('2026-11-23')
  if (!on) throw new Error('no day')
  expect(readDayCursor(writeDayCursor({ on: addDays(on, 8), id }))).toEqual({
    on: '2026-12-01',
    id,
  })
})

test('an address edited by hand starts from the top', () => {
  expect(readDayCursor(undefined)).toBeUndefined()
  expect(readDayCursor(`2026-02-30_${id}`)).toBeUndefined()
  expect(readDayCursor('2026-11-23_x')).toBeUndefined()
  expect(readDayCursor(`2026-11-23_${id}_more`)).toBeUndefined()
})
