import { expect, test } from 'vitest'
import { standing } from '@/lib/applications/history'
import {
  type SpreadsheetRow,
  spreadsheetCells,
  spreadsheetHeader,
} from '@/lib/applications/spreadsheet'
import { type Day, parseDay } from '@/lib/day'
import { csvText } from '@/lib/files/csv'
import { planFile } from './testing/plan-file'

const day = (text: string) => parseDay(text) as Day

const row: SpreadsheetRow = {
  company: 'Harbour Books',
  role: 'Bookseller',
  stage: 'interview',
  furthestStage: 'interview',
  ending: null,
  appliedOn: day('2026-11-02'),
  stageSince: day('2026-11-20'),
  source: 'A friend',
  place: 'Leeds',
  remote: 'hybrid',
  salary: '£28,000',
  link: 'https://example.org/jobs/7',
  deadlineOn: day('2026-12-01'),
  followUpOn: day('2026-12-04'),
  tags: ['books', 'first choice'],
  cvName: 'The short one',
  notes: '=They keep a cat\n- really',
  isArchived: false,
}

test('what Onward gives out, Onward takes in as it was', () => {
  const rows: SpreadsheetRow[] = [
    row,
    { ...row, company: 'Kite & Co', link: null, ending: 'rejected', isArchived: true },
    { ...row, company: 'Tern', link: null, ending: 'ghosted' },
    {
      ...row,
      company: 'Wren',
      link: null,
      stage: 'saved',
      furthestStage: 'saved',
      appliedOn: null,
    },
  ]
  const { made, bad, duplicates } = planFile(
    csvText([spreadsheetHeader, ...rows.map(spreadsheetCells)]),
  )
  expect([bad, duplicates]).toEqual([[], []])
  expect(made[0]).toMatchObject({
    ...{ company: 'Harbour Books', role: 'Bookseller', place: 'Leeds', remote: 'hybrid' },
    ...{ salary: '£28,000', source: 'A friend', link: 'https://example.org/jobs/7' },
    ...{ appliedOn: '2026-11-02', deadlineOn: '2026-12-01', followUpOn: '2026-12-04' },
    ...{ tags: ['books', 'first choice'], cvName: 'The short one', archived: false },
    notes: '=They keep a cat\n- really',
  })
  const stands = made.map(({ facts }) => standing(facts))
  expect(stands.map(({ stage, ending }) => [stage, ending])).toEqual([
    ['interview', null],
    ['interview', 'rejected'],
    ['interview', 'ghosted'],
    ['saved', null],
  ])
  expect(stands[0]).toMatchObject({ beganOn: '2026-11-02', stageSince: '2026-11-20' })
  expect(made.map(({ archived }) => archived)).toEqual([false, true, false, false])
})
