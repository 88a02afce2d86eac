import { expect, test } from 'vitest'
import { type Day, parseDay } from '@/lib/day'
import { firstName } from '@/lib/first-name'
import { lineInput, secretField, witnessInput } from './input'
import { invitationEndsAt, lastDayOf, witnessEndsAt } from './span'

const id = '019ab000-0000-7000-8000-000000000001'

test.each([
  ['Asha Gurung', 'Asha'],
  ['  Zoë   de Vries ', 'Zoë'],
  ['Asha', 'Asha'],
])('%s is called %s', (name, first) => {
  expect(firstName(name)).toBe(first)
})

test('a link runs to the end of its last day where she lives, across a change of clocks', () => {
  const here = { today: day('2026-10-20'), zone: 'Europe/London' }
  expect(witnessEndsAt('two-weeks', here)).toEqual(new Date('2026-11-04T00:00:00Z'))
  expect(witnessEndsAt('two-weeks', { ...here, today: day('2026-10-01') })).toEqual(
    new Date('2026-10-15T23:00:00Z'),
  )
  expect(lastDayOf('one-month', day('2026-01-31'))).toBe('2026-02-28')
  expect(lastDayOf('three-months', day('2026-11-23'))).toBe('2027-02-23')
})

test('an invitation waits for seven days', () => {
  expect(invitationEndsAt(new Date('2026-11-23T06:15:00Z'))).toEqual(
    new Date('2026-11-30T06:15:00Z'),
  )
})

test('a line is one line, of at most 200 characters', () => {
  const said = (line: string) => lineInput.safeParse({ id, secret: 's', line })
  expect(said('  Thinking\n of  you ').data?.line).toBe('Thinking of you')
  expect(said('x'.repeat(200)).success).toBe(true)
  expect(said('x'.repeat(201)).success).toBe(false)
  expect(said('   ').success).toBe(false)
})

test('a witness has a name and a time', () => {
  const asked = (span: string) => witnessInput.safeParse({ id, name: 'Sam', span }).success
  expect(['two-weeks', 'one-month', 'three-months', 'for-ever', ''].map(asked)).toEqual([
    ...[true, true, true],
    ...[false, false],
  ])
})

test('a secret is any short text, since only its hash is looked for', () => {
  expect(
    ['a', '../x', 'x'.repeat(101), '', 'a\u0000'].map((s) => secretField.safeParse(s).success),
  ).toEqual([true, true, false, false, false])
})

function day(text: string): Day {
  const parsed = parseDay(text)
  if (!parsed) throw new Error(`${text} is no day`)
  return parsed
}
