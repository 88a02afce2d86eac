import { describe, expect, test } from 'vitest'
import { readTable } from './table'

describe('a table', () => {
  test('is found whatever separates its cells', () => {
    for (const mark of [',', ';', '\t', '|']) {
      const { header, rows, delimiter } = readTable(
        `Company${mark}Role\nAcme${mark}Dev, or so`.replace(
          ', or so',
          mark === ',' ? '' : ', or so',
        ),
      )
      expect(delimiter).toBe(mark)
      expect(header).toEqual(['Company', 'Role'])
      expect(rows[0]?.cells[0]).toBe('Acme')
    }
    expect(readTable('sep=;\r\nCompany;Role\r\nA;B')).toMatchObject({
      delimiter: ';',
      rows: [{ line: 3 }],
    })
  })

  test('begins under what stands above its header', () => {
    const { header, rows } = readTable(
      'My search\n"Exported, today",,\n\nCompany,Role,Status\nAcme,Dev,Applied',
    )
    expect(header).toEqual(['Company', 'Role', 'Status'])
    expect(rows).toEqual([{ line: 5, cells: ['Acme', 'Dev', 'Applied'] }])
  })

  test('says the line where each row begins, with line feeds inside cells', () => {
    const { rows } = readTable('Company,Notes\r\nA,"one\r\ntwo\r\nthree"\r\n\r\n ,\r\nB,x\rC,y')
    expect(rows.map(({ line }) => line)).toEqual([2, 7, 8])
    expect(rows[0]?.cells[1]).toBe('one\ntwo\nthree')
  })

  test('fills short rows, cuts empty cells and keeps what is too much', () => {
    const { rows } = readTable('Company,Role,Status\nA\nB,Dev,Applied,,,\nC,Dev,Applied,more')
    expect(rows.map(({ cells }) => cells.length)).toEqual([3, 3, 4])
  })

  test('frees its header from marks, and keeps a column without a name', () => {
    expect(readTable('\ufeff;Role;Status\nAcme;Dev;Applied').header).toEqual(['', 'Role', 'Status'])
    expect(readTable('ï»¿Company,Role\nA,B').header).toEqual(['Company', 'Role'])
    expect(readTable('Company,Role,,\nA,B,c,').header).toEqual(['Company', 'Role', ''])
  })

  test('may have no header at all', () => {
    const { header, rows } = readTable('Acme,Dev,2026-01-02\nBeta,Dev,2026-01-03')
    expect(header).toEqual(['Column 1', 'Column 2', 'Column 3'])
    expect(rows).toHaveLength(2)
  })
})

test('what can’t be read is refused in a sentence', () => {
  expect(() => readTable('Company,Role\n')).toThrow('no rows')
  expect(() => readTable('Company,Role\n\n,\n')).toThrow('no rows')
  expect(() => readTable('Things\nmilk\nbread')).toThrow('only one column')
  expect(() => readTable('Company,Role\nA,B\n"Acme,Dev\nC,D')).toThrow('line 3')
  expect(readTable('Company\nAcme').rows).toHaveLength(1)
})

test('a quotation mark out of place spoils only its own row', () => {
  const { rows } = readTable(
    'Company,Role,Notes\n"Big" Co,Dev,x\nAcme,Dev,"say "hi" there"\nBeta,Dev,y\nGamma,Dev,"z"',
  )
  expect(rows.map(({ line, broken, cells }) => [line, broken ?? cells.length])).toEqual([
    [2, true],
    [3, 3],
    [4, 3],
    [5, 3],
  ])
})
