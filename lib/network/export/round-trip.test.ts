import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { csvText } from '@/lib/files/csv'
import { atOnce } from '@/lib/files/in-turns'
import { isBlank } from '@/lib/network/import/person'
import { planPeople } from '@/lib/network/import/plan'
import { day, readAll, today } from '@/lib/network/import/testing/plan-people'
import { channels, ties } from '@/lib/network/words'
import { readTags } from '@/lib/tags'
import { type OutgoingPerson, peopleCells, peopleHeader } from './spreadsheet'
import { peopleCard } from './vcard'

// What forms let through: trimmed, line breaks as line feeds, and a name on one line.
const lines = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((text) => text.replaceAll(/\r\n?/g, '\n').trim())
const writing = fc.oneof(
  lines,
  fc.constantFrom('=1+1', "'=1+1", "''-x", '- a list\n- of two', 'a;b,c\\n\\', '"quoted", twice'),
)
const line = writing
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => !isBlank(text))
const name = line.filter((text) => text !== '')
const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null })
const days = fc.integer({ min: 0, max: 9000 }).map((at) => {
  const instant = new Date(Date.UTC(2000, 0, 1) + at * 86_400_000)
  return day(instant.toISOString().slice(0, 10))
})

const person: fc.Arbitrary<OutgoingPerson> = fc.record({
  id: fc.uuid(),
  name,
  company: maybe(name),
  role: maybe(name),
  tie: maybe(fc.constantFrom(...ties)),
  email: maybe(fc.constantFrom('bo@x.example', '+bo@x.example', 'o’b@x.example')),
  phone: maybe(fc.constantFrom('+44 7700 900123', '(020) 7946 0000', '0170/12345-0')),
  link: maybe(
    fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.constantFrom('https://x.example/a,b;c', 'https://x.example/a\\b'),
    ),
  ),
  channels: maybe(
    fc
      .subarray([...channels], { minLength: 1 })
      .map((chosen) => channels.filter((each) => chosen.includes(each))),
  ),
  metOn: maybe(days),
  howWeMet: maybe(writing.filter(Boolean)),
  gives: maybe(writing.filter(Boolean)),
  offered: fc.constant(null),
  offeredOn: fc.constant(null),
  cadenceDays: maybe(fc.integer({ min: 1, max: 730 })),
  lastTouchOn: maybe(days),
  tags: fc
    .array(line)
    // Twice, since a Greek question mark is a semicolon only once it has been read.
    .map((tags) => readTags(readTags(tags.join(',')).join(','))),
})

const sameTags = (tags: readonly string[]) => [...tags].sort()
const planned = (text: string) =>
  atOnce(planPeople(readAll(text), { known: [], keepDuplicates: true, today }))

test('people who go out as CSV come in again as they were', () => {
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 5 }), (people) => {
      const { made, bad } = planned(`\ufeff${csvText([peopleHeader, ...people.map(peopleCells)])}`)
      expect(bad).toEqual([])
      expect(made.map(({ line: _, ...one }) => ({ ...one, tags: sameTags(one.tags) }))).toEqual(
        people.map(({ id: _, lastTouchOn: __, ...one }) => ({ ...one, tags: sameTags(one.tags) })),
      )
    }),
    { numRuns: 300 },
  )
})

test('what they offered comes back with its day', () => {
  const [one] = fc.sample(person, 1)
  if (!one) throw new Error('Nobody was made up.')
  const offering = { ...one, offered: '=a lunch', offeredOn: day('2026-10-01') }
  const { made } = planned(csvText([peopleHeader, peopleCells(offering)]))
  expect(made).toMatchObject([{ offered: '=a lunch', offeredOn: '2026-10-01' }])
})

test('people who go out as cards come in again as they were', () => {
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 5 }), (people) => {
      const { made, bad } = planned(people.map(peopleCard).join(''))
      expect(bad).toEqual([])
      expect(made.map(carried)).toEqual(people.map(carried))
    }),
    { numRuns: 300 },
  )
})

test('another reader takes the cards for what they are, in lines of at most 75 octets', () => {
  fc.assert(
    fc.property(fc.array(person, { minLength: 2, maxLength: 4 }), (people) => {
      const text = people.map(peopleCard).join('')
      const physical = text.split('\r\n')
      expect(physical.every((each) => Buffer.byteLength(each) <= 75)).toBe(true)
      expect(physical.every((each) => !/[\r\n]/.test(each))).toBe(true)
      const cards: ICAL.Component[] = ICAL.parse(text).map(
        (card: ConstructorParameters<typeof ICAL.Component>[0]) => new ICAL.Component(card),
      )
      // It leaves the semicolon guarded, which version 3.0 asks for.
      const names = cards.map((card) => String(card.getFirstPropertyValue('fn')))
      expect(names.map((text) => text.replaceAll('\\;', ';'))).toEqual(
        people.map((one) => one.name),
      )
      expect(cards.map((card) => card.getFirstPropertyValue('uid'))).toEqual(
        people.map(({ id }) => `urn:uuid:${id}`),
      )
    }),
    { numRuns: 100 },
  )
})

type Carried = Omit<OutgoingPerson, 'id' | 'lastTouchOn'>

function carried({ name, company, role, email, phone, link, howWeMet, tags }: Carried) {
  return { name, company, role, email, phone, link, howWeMet, tags: sameTags(tags) }
}
