import { expect, test } from 'vitest'
import { refuseTooLarge, refuseTooManyLines } from './size'
import { readTable } from './table'

test('a file may have many rows and columns, but not so many that everyone waits', () => {
  const rows = (count: number) => readTable(`Company,Role\n${'Tern,Analyst\n'.repeat(count)}`)
  const columns = (count: number) =>
    readTable(`Company${',Role'.repeat(count - 1)}\nTern,Analyst\n`)
  expect(() => refuseTooLarge(rows(20_000))).not.toThrow()
  expect(() => refuseTooLarge(rows(20_001))).toThrow('20,000 rows')
  expect(() => refuseTooLarge(columns(200))).not.toThrow()
  expect(() => refuseTooLarge(columns(201))).toThrow('200 columns')
  expect(() => refuseTooManyLines('\n'.repeat(99_999))).not.toThrow()
  expect(() => refuseTooManyLines('\n'.repeat(100_000))).toThrow('100,000 lines')
})
