import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { badRowsCsv } from '@/lib/files/bad-rows'
import { guessColumns } from './columns'
import { emptyMapping } from './fields'
import { planImport, planImportInSlices } from './plan'
import { readTable } from './table'
import { day, planFile, today, told } from './testing/plan-file'

const reasons = (text: string) => planFile(text).bad.map(({ reason }) => reason)

describe('a row that can’t be taken in says why', () => {
  test('for days', () => {
    expect(
      reasons(
        'Company,Role,Date Applied\nA,x,31/02/2026\nB,x,2027-01-01\nC,x,soon\nD,x,25/12/2025',
      ),
    ).toEqual([
      '“31/02/2026” is not a day that exists.',
      '“2027-01-01” under “Date Applied” has not come yet.',
      '“soon” under “Date Applied” can’t be read as a day.',
    ])
    expect(reasons('Company,Date Applied\nA,03/04/2026\nB,05/06/2026')).toHaveLength(2)
  })

  test('for its shape and its names', () => {
    expect(reasons('Company,Role\nA,b,c\n,\n,b\nB,y')).toEqual([
      'This row has 3 cells, but the header has 2. A cell with a comma in it needs quotation marks.',
      'This row names no company, only “b”.',
    ])
  })

  test('for links of another kind, without losing words that are none', () => {
    const plan = planFile(
      'Company,Role,Job URL\nA,b,javascript:alert(1)\nB,b,mailto:x@y.z\nC,b,example.com/jobs/1\nD,b,LinkedIn\nE,b,"[Advert](https://e.example/1)"',
    )
    expect(plan.bad.map(({ reason }) => reason)).toEqual([
      '“javascript:alert(1)” is not a web link.',
      '“mailto:x@y.z” is not a web link.',
    ])
    expect(plan.made.map(({ link, notes }) => link ?? notes)).toEqual([
      'https://example.com/jobs/1',
      'Job URL: LinkedIn',
      'https://e.example/1',
    ])
  })

  test('for cells that are too long, quickly, and without saying them', () => {
    const million = 'x'.repeat(1_000_000)
    const begun = performance.now()
    const plan = planFile(
      `Company,Role,Notes,Status,Date Applied\n${million},b,,,\nB,b,${million},,\nC,b,,${million},\nD,b,,,${million}\nE,b,,Applied,2026-01-01\nF,b,,Applied,2026-01-01`,
    )
    expect(performance.now() - begun).toBeLessThan(1000)
    expect(plan.bad.map(({ reason }) => reason.length < 120)).toEqual([true, true, true])
    expect(plan.bad[1]?.reason).toBe('The cell under “Notes” is longer than 10,000 characters.')
    expect(plan.bad[0]?.cells[0]).toBe(million)
  })

  test('for characters that can’t be stored', () => {
    expect(reasons('Company,Role\nA\u0000,b\n\ud800,b')).toHaveLength(2)
  })

  test('and all of them can be had as a file, made harmless', () => {
    const plan = planFile('Company,Role,Date Applied\n=1+1,"a, b",31/02/2026\nB,x,25/12/2025')
    expect(badRowsCsv(plan.bad, ['Company', 'Role', 'Date Applied'])).toBe(
      'Line,Reason,Company,Role,Date Applied\r\n2,“31/02/2026” is not a day that exists.,\'=1+1,"a, b",31/02/2026\r\n',
    )
  })
})

describe('a history', () => {
  test('reaches what its ending takes for granted', () => {
    expect(
      told(planFile('Company,Role,Status\nA,x,Rejected\nB,x,Accepted\nC,x,Offer declined')),
    ).toEqual([
      'A, x: applied 2026-11-24, rejected 2026-11-24',
      'B, x: offer 2026-11-24, accepted 2026-11-24',
      'C, x: offer 2026-11-24, declined 2026-11-24',
    ])
  })

  test('never runs backwards in time', () => {
    expect(
      told(
        planFile(
          'Company,Role,Status,Date Saved,Date Applied,Last Updated\nA,x,Interview,2026-03-01,2026-02-01,2026-01-01',
        ),
      ),
    ).toEqual(['A, x: applied 2026-02-01, interview 2026-02-01'])
  })

  test('takes the words a person has corrected', () => {
    const plan = planFile('Company,Role,Status\nA,x,Purple\nB,x,Applied', {
      words: { Purple: 'withdrew', Applied: 'archived' },
    })
    expect(told(plan)).toEqual([
      'A, x: applied 2026-11-24, withdrew 2026-11-24',
      'B, x: applied 2026-11-24',
    ])
    expect(plan.made[1]?.archived).toBe(true)
  })

  test('takes the columns a person has chosen', () => {
    const table = readTable('One,Two\nAcme,Dev')
    const choices = {
      mapping: { ...emptyMapping(), company: 0, role: 1 },
      order: null,
      words: {},
      keepDuplicates: false,
    }
    expect(told(planImport(table, choices, { known: [], today }))).toEqual([
      'Acme, Dev: applied 2026-11-24',
    ])
  })
})

test('a guard against formulas is no part of the text', () => {
  expect(
    planFile("Company,Role,Notes\nA,x,'=1+1\nB,x,=2+2").made.map(({ notes }) => notes),
  ).toEqual(['=1+1', '=2+2'])
})

describe('a duplicate', () => {
  const known = [
    {
      id: '1',
      company: 'Acme Ltd.',
      role: 'Engineer (m/w/d)',
      link: 'https://www.acme.example/jobs/1?utm_source=x',
      appliedOn: day('2026-01-01'),
    },
  ]
  const found = (text: string) =>
    planFile(text, { known }).duplicates.map(({ line, of }) => `${line} ${of}`)

  test('is known by company and role, unless they lie more than thirty days apart', () => {
    expect(
      found(
        'Company,Role,Applied on\nACME,engineer,2026-01-20\nAcme,Engineer,2026-03-20\nacme inc,Engineer,2026-03-21',
      ),
    ).toEqual(['2 here', '4 file'])
  })

  test('is known by its link, but not by a page that leads to many', () => {
    expect(
      found(
        'Company,Role,Link\nOther,Title,http://acme.example/jobs/1/#apply\nB,x,https://b.example/careers\nB,y,https://b.example/careers',
      ),
    ).toEqual(['2 here'])
  })

  test('is made all the same when she keeps them', () => {
    const plan = planFile('Company,Role\nAcme,Engineer\nAcme,Engineer', {
      known,
      keepDuplicates: true,
    })
    expect([plan.made.length, plan.duplicates.length]).toEqual([2, 0])
  })

  test('is none where LinkedIn has given two numbers', () => {
    expect(
      found(
        'Company,Role,Link\nB,x,https://www.linkedin.com/jobs/view/11\nB,x,https://www.linkedin.com/jobs/view/12',
      ),
    ).toEqual([])
  })
})

describe('whatever stands in a file', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'Acme',
      'Dev',
      'Applied',
      'Rejected',
      'Offer > Rejected',
      "['Applied', 'Ghosted']",
      '2026-01-02',
      '03/04/2026',
      '31/02/2026',
      '2027-01-01',
      '25/12/25, 10:00',
      'javascript:x',
      'https://a.example/1',
      'n/a',
      '=1+1',
      '\u0000',
      '<p>x</p>',
    ),
  )
  const row = fc.array(cell, { minLength: 6, maxLength: 6 })
  const header = ['Company', 'Role', 'Status', 'Date Applied', 'Link', 'Last Updated']

  test('every row ends somewhere, no fact lies ahead, and none before the one it follows', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const table = {
          header,
          delimiter: ',',
          rows: rows.map((cells, at) => ({ line: at + 2, cells })),
        }
        const choices = {
          mapping: guessColumns(header, []),
          order: 'day-first',
          words: {},
          keepDuplicates: false,
        } as const
        const plan = planImport(table, choices, { known: [], today })
        const lines = [
          ...plan.made.flatMap(({ line, moreLines }) => [line, ...moreLines]),
          ...plan.duplicates.map(({ line }) => line),
          ...plan.bad.map(({ line }) => line),
        ]
        expect(lines.toSorted((one, other) => one - other)).toEqual(
          table.rows.map(({ line }) => line),
        )
        for (const { facts } of plan.made) {
          expect(facts[0].kind).toBe('added')
          expect(facts.every(({ on }) => on <= today)).toBe(true)
          expect(facts.map(({ on }) => on)).toEqual(facts.map(({ on }) => on).toSorted())
          expect(facts.slice(0, -1).every(({ ending }) => ending === null)).toBe(true)
        }
        for (const { reason } of plan.bad) expect(reason.length).toBeLessThan(200)
      }),
    )
  })
})

test('ten thousand rows are planned in slices, with the same result', async () => {
  const lines = Array.from(
    { length: 10_000 },
    (_, at) =>
      `Company ${at},Engineer,Interview,${(at % 28) + 1}/1/2026,https://jobs.example/${at},"Some, notes"`,
  )
  const table = readTable(['Company,Role,Status,Date Applied,Link,Notes', ...lines].join('\n'))
  const choices = {
    mapping: guessColumns(table.header, table.rows),
    order: 'day-first',
    words: {},
    keepDuplicates: false,
  } as const
  let pauses = 0
  const plan = await planImportInSlices(table, choices, {
    known: [],
    today,
    pause: async () => {
      pauses += 1
    },
  })
  expect(plan.made).toHaveLength(10_000)
  expect(pauses).toBeGreaterThan(20)
  expect(plan).toEqual(planImport(table, choices, { known: [], today }))
})
