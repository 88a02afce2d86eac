import { expect, test } from 'vitest'
import { colleaguesAt, guestsNamed, readNames } from './people'

const company = 'Harbour Books'
const maya = { id: 'maya', name: 'Maya Thapa', company: 'Kite & Co' }
const idFor = (name: string) => `id of ${name}`

test('names are read one a line, each of them once, as they were first written', () => {
  expect(readNames(' Maya Thapa \n\nBen Okri\nMAYA THAPA\n  ')).toEqual(['Maya Thapa', 'Ben Okri'])
  expect(readNames('')).toEqual([])
  expect(readNames('Zoë\nZoe\u0308')).toEqual(['Zoë'])
})

test('those she knows are told from those she meets, whatever the case', () => {
  expect(guestsNamed(['maya thapa', 'Ben Okri'], [maya], { company, idFor })).toEqual({
    known: ['maya'],
    met: [{ id: 'id of ben okri', name: 'Ben Okri', company }],
  })
})

test('part of a name is another name', () => {
  expect(guestsNamed(['Maya'], [maya], { company, idFor }).known).toEqual([])
})

test('of two with one name it is whoever is here already, or works there, or the first', () => {
  const there = { id: 'there', name: 'Maya Thapa', company: 'HARBOUR BOOKS' }
  const named = (known: (typeof maya)[], already?: string[]) =>
    guestsNamed(['Maya Thapa'], known, { company, already, idFor }).known
  expect(named([maya, there])).toEqual(['there'])
  expect(named([maya, there], ['maya'])).toEqual(['maya'])
  expect(named([maya, { ...maya, id: 'other' }])).toEqual(['maya'])
})

test('a colleague works at the very company, not at one whose name only holds it', () => {
  const people = [maya, { ...maya, id: 'other', company: 'Kite & Company' }]
  expect(colleaguesAt('KITE & CO ', people)).toEqual([maya])
})
