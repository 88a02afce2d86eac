import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { csvLine, csvText } from './csv'

test('a cell that a spreadsheet would run is made harmless', () => {
  expect(csvLine(['=1+1', '+1', '-1', '@x', '\tx', 'a=b', ''])).toBe(`'=1+1,'+1,'-1,'@x,'\tx,a=b,`)
})

test('commas, quotes and line feeds come back as they were', () => {
  const cells = ['a,b', 'say "yes"', 'one\ntwo', ' spaced ', 'plain']
  expect(Papa.parse(csvText([cells, cells])).data).toEqual([cells, cells, ['']])
})
