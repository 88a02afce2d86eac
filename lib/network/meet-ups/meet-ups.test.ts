import { expect, test } from 'vitest'
import { type Day, parseDay } from '@/lib/day'
import { Refusal } from '@/lib/refusal'
import { communityInput, howItWasInput, meetUpInput } from './input'
import { asksHowItWas, refuseAnotherDay, refuseBeforehand } from './meet-up'
import { eachOnce, nameKey } from './new-names'
import { asksForNext, byNextVisit, isVisitDue } from './visits'

const [id, other] = ['019ab000-0000-7000-8000-000000000001', '019ab000-0000-7000-8000-000000000002']
const [before, today, after] = [day('2026-11-22'), day('2026-11-23'), day('2026-11-24')]
const noted = new Date('2026-11-23T20:00:00Z')

test('how it was is asked on the day and after, until it is said', () => {
  expect(asksHowItWas({ on: after, notedAt: null }, today)).toBe(false)
  expect(asksHowItWas({ on: today, notedAt: null }, today)).toBe(true)
  expect(asksHowItWas({ on: before, notedAt: null }, today)).toBe(true)
  expect(asksHowItWas({ on: before, notedAt: noted }, today)).toBe(false)
})

test('it can’t be said before the day has come', () => {
  expect(() => refuseBeforehand({ on: after }, today)).toThrow(Refusal)
  expect(() => refuseBeforehand({ on: today }, today)).not.toThrow()
})

test('the day moves freely until it is noted who was there', () => {
  expect(() => refuseAnotherDay({ on: today, notedAt: null }, after)).not.toThrow()
  expect(() => refuseAnotherDay({ on: today, notedAt: noted }, today)).not.toThrow()
  expect(() => refuseAnotherDay({ on: today, notedAt: noted }, after)).toThrow(Refusal)
})

test('a name and a day are enough for a meet-up', () => {
  const least = { id, name: 'Garden evening', on: '2026-11-30' }
  const rest = { time: null, place: null, link: null, communityId: null, lookFor: null }
  expect(meetUpInput.parse(least)).toEqual({ ...least, ...rest })
  expect(meetUpInput.safeParse({ ...least, time: '18:30' }).success).toBe(true)
  expect(meetUpInput.safeParse({ ...least, time: '25:00' }).success).toBe(false)
  expect(meetUpInput.safeParse({ ...least, name: ' ' }).success).toBe(false)
})

test('of five rows for new people, those without a name are left out', () => {
  const said = howItWasInput.parse({
    ...{ id, visitId: other, note: 'A good talk', there: id },
    ...{ 'name.0': 'Ana Silva', 'company.0': 'Kite', 'name.1': ' ', 'company.1': 'Nobody Ltd' },
    ...{ 'name.4': 'Ben', 'company.4': '', 'name.5': 'One too many' },
  })
  expect(said).toEqual({
    ...{ id, visitId: other, note: 'A good talk', there: [id] },
    newNames: [
      { name: 'Ana Silva', company: 'Kite' },
      { name: 'Ben', company: null },
    ],
  })
})

test('a ticked box that isn’t somebody, or a name that is none, says so', () => {
  const least = { id, visitId: other, note: '' }
  expect(howItWasInput.parse(least).there).toEqual([])
  expect(howItWasInput.parse({ ...least, there: [id, id, other] }).there).toEqual([id, other])
  expect(howItWasInput.safeParse({ ...least, there: ['someone'] }).success).toBe(false)
  const long = howItWasInput.safeParse({ ...least, 'name.2': 'x'.repeat(121) })
  expect(long.error?.issues[0]?.path).toEqual(['name.2'])
})

test('the same name twice is one person, whatever the case', () => {
  const [one, same] = [
    { name: 'Ana', company: 'Kite' },
    { name: 'ANA', company: 'kite' },
  ]
  expect(nameKey(one)).toBe(nameKey(same))
  expect(eachOnce([one, same, { name: 'Ana', company: null }])).toHaveLength(2)
})

test('a community has a kind of the list', () => {
  expect(communityInput.safeParse({ id, name: 'Gardeners', kind: 'forum' }).success).toBe(true)
  expect(communityInput.safeParse({ id, name: 'Gardeners', kind: 'cult' }).success).toBe(false)
})

test('communities come by their next visit, then by name', () => {
  const circle = (name: string, nextVisitOn: Day | null) => ({
    name,
    nextVisitOn,
    lastVisitOn: null,
  })
  const order = byNextVisit([
    ...[circle('beta', null), circle('Zeta', after), circle('Alpha', null), circle('Mu', before)],
  ])
  expect(order.map(({ name }) => name)).toEqual(['Mu', 'Zeta', 'Alpha', 'beta'])
})

test('a visit is due from its day on, and the next one is asked for right after', () => {
  expect(
    [before, today, after, null].map((nextVisitOn) => isVisitDue({ nextVisitOn }, today)),
  ).toEqual([true, true, false, false])
  expect(asksForNext({ nextVisitOn: null, lastVisitOn: today }, today)).toBe(true)
  expect(asksForNext({ nextVisitOn: after, lastVisitOn: today }, today)).toBe(false)
  expect(asksForNext({ nextVisitOn: null, lastVisitOn: before }, today)).toBe(false)
})

function day(text: string): Day {
  const parsed = parseDay(text)
  if (!parsed) throw new Error(`${text} is no day`)
  return parsed
}
