import { expect, test } from 'vitest'
import { listAddress, readAfter, readFilter, readOther } from './filter'
import { contactInput } from './input'

const id = '019ab000-0000-7000-8000-000000000001'
const blank = { id, name: 'Bo', company: '', howWeMet: '', email: '', link: '', cadenceDays: '' }

test('a name is enough', () => {
  expect(contactInput.parse(blank)).toEqual({
    id,
    name: 'Bo',
    ...{ company: null, role: null, howWeMet: null, metOn: null, email: null, phone: null },
    ...{ link: null, tie: null, channels: [], tags: [], gives: null, offered: null },
    cadenceDays: null,
  })
})

test('every field that doesn’t fit says so at once', () => {
  const wrong = {
    ...blank,
    name: ' ',
    email: 'bo',
    link: 'javascript:alert(1)',
    cadenceDays: '731',
  }
  const problems = contactInput.safeParse(wrong).error?.issues.map((issue) => issue.path[0])
  expect(problems).toEqual(['name', 'email', 'link', 'cadenceDays'])
})

test('a rhythm is a whole number of days', () => {
  const cadence = (cadenceDays: string) => contactInput.safeParse({ ...blank, cadenceDays }).success
  expect(['1', '730'].map(cadence)).toEqual([true, true])
  expect(['0', '-1', '1.5', 'often'].map(cadence)).toEqual([false, false, false, false])
})

test('the list’s address comes back as it went in', () => {
  const address = new URL(listAddress({ search: 'bo & co' }, id), 'http://x')
  const params = Object.fromEntries(address.searchParams)
  expect(readFilter(params)).toEqual({ search: 'bo & co' })
  expect(readAfter(params)).toBe(id)
  const all = { tie: 'close', tag: 'soil', company: 'Kite & Co', isDue: true } as const
  const asked = Object.fromEntries(new URL(listAddress(all), 'http://x').searchParams)
  expect(readFilter(asked)).toEqual({ search: undefined, ...all })
  expect(readFilter({ tie: 'far', company: ' ', tag: '#', due: 'no' })).toEqual({})
  expect(readAfter({ after: 'x' })).toBeUndefined()
  expect(listAddress({})).toBe('/network')
})

test('nobody is the second of two cards to themselves', () => {
  const other = '019ab000-0000-7000-8000-000000000002'
  expect(readOther({ with: other }, id)).toBe(other)
  expect([readOther({ with: id }, id), readOther({ with: 'x' }, id)]).toEqual([
    undefined,
    undefined,
  ])
})
