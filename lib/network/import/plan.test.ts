import { describe, expect, test } from 'vitest'
import { badRowsCsv } from '@/lib/files/bad-rows'
import { inTurns } from '@/lib/files/in-turns'
import { profileKey } from './links'
import { readPeople } from './people-file'
import { planPeople } from './plan'
import type { Known } from './same-person'
import { refuseTooManyLines, refuseTooManyPeople } from './size'
import { planOf, readAll, today } from './testing/plan-people'

const header = 'Name,Company,Email,Link\n'
const maya: Known = {
  id: 'm',
  name: 'Maya Lund',
  company: 'Kite Ltd',
  email: 'maya@kite.example',
  link: 'https://www.linkedin.com/in/maya-lund/',
}
const others = (rows: string, known = [maya]) =>
  planOf(header + rows, { known }).duplicates.map(({ of, by }) => [of.at, of.name, by])

describe('somebody already here is known again', () => {
  test.each([
    ['by mail', 'M. Lund,Tern,MAYA@kite.example,', 'email'],
    ['by profile', 'M. Lund,Tern,,http://uk.linkedin.com/in/Maya-Lund?trk=x', 'link'],
    ['by name and company', 'maya  LUND,"Kite, Ltd.",other@x.example,', 'name'],
  ])('%s', (_, row, by) => {
    expect(others(row)).toEqual([['here', 'Maya Lund', by]])
  })

  test('but not by a company, a name, or a web site alone', () => {
    const known = [{ ...maya, link: 'https://kite.example' }]
    expect(others('Bo,Kite Ltd,,https://kite.example/\nMaya Lund,Tern,,', known)).toEqual([])
  })

  test('and namesakes with two profiles are two people', () => {
    expect(others('Maya Lund,Kite,,https://linkedin.com/in/another-maya')).toEqual([])
  })

  test('as are namesakes of no company with two mail addresses', () => {
    const known = [{ ...maya, company: null, link: null }]
    expect(others('Maya Lund,,maya@else.example,', known)).toEqual([])
    expect(others('Maya Lund,,,', known)).toEqual([['here', 'Maya Lund', 'name']])
  })
})

test('somebody who is twice in a file is made once, unless both are wanted', () => {
  const rows = 'Bo,Tern,,\nCy,Tern,cy@x.example,\nBo,Tern GmbH,,\nDi,,CY@x.example,\n'
  const { made, duplicates } = planOf(header + rows)
  expect(made.map(({ line }) => line)).toEqual([2, 3])
  expect(duplicates).toMatchObject([
    { line: 4, name: 'Bo', of: { at: 'file', line: 2 }, by: 'name' },
    { line: 5, name: 'Di', of: { at: 'file', line: 3 }, by: 'email' },
  ])
  expect(planOf(header + rows, { keepDuplicates: true }).made).toHaveLength(4)
})

test.each([
  ['https://www.linkedin.com/in/maya-lund/', 'linkedin.com/in/maya-lund'],
  ['http://de.linkedin.com/in/Maya-Lund?locale=de', 'linkedin.com/in/maya-lund'],
  ['https://linkedin.com/in/j%C3%B6rg/en', 'linkedin.com/in/jörg'],
  ['https://www.linkedin.com/pub/bo/1/2/3', 'linkedin.com/pub/bo/1/2/3'],
  ['https://X.com/Maya/', 'x.com/maya'],
  ['https://blog.example/?p=7&utm_source=x', 'blog.example?p=7'],
  ['https://www.kite.example/', null],
  ['no address', null],
  ['https://x.example/%E0%A4%A', 'x.example/%E0%A4%A'],
])('%s is compared as %s', (link, key) => {
  expect(profileKey(link)).toBe(key)
})

test('others have their turn meanwhile, and it is the same plan', async () => {
  const rows = Array.from({ length: 700 }, (_, at) => `Person ${at % 500},Tern,,`).join('\n')
  let turns = 0
  const pause = async () => {
    turns += 1
  }
  const file = await inTurns(readPeople(header + rows), pause)
  const choices = { known: [maya], keepDuplicates: false, today }
  expect(await inTurns(planPeople(file, choices), pause)).toEqual(
    planOf(header + rows, { known: [maya] }),
  )
  expect(turns).toBe(1 + 2 + 2)
})

test('rows that can’t be read come back with the reason, to be put right', () => {
  const { bad } = planOf(`${header}Bo,,=oops,\n`)
  expect(badRowsCsv(bad, ['Name', 'Company', 'Email', 'Link'])).toBe(
    "Line,Reason,Name,Company,Email,Link\r\n2,“=oops” is not an email address.,Bo,,'=oops,\r\n",
  )
  const corrected = 'Line,Reason,Name,Company,Email,Link\r\n2,x,Bo,,bo@x.example,\r\n'
  expect(planOf(corrected).made).toMatchObject([{ name: 'Bo', email: 'bo@x.example' }])
})

test('a file that is too large is refused', () => {
  expect(() => refuseTooManyLines('\n'.repeat(200_000))).toThrow('200,000 lines')
  const many = readAll(`Name\n${'Bo\n'.repeat(20_001)}`)
  expect(() => refuseTooManyPeople(many)).toThrow('20,000 people')
  const wide = readAll(`Name${',x'.repeat(300)}\nBo\n`)
  expect(() => refuseTooManyPeople(wide)).toThrow('300 columns')
})
