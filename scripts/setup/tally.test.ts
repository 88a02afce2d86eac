import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tallyOfJourneys, tallyOfUnit, total } from './tally.mjs'

const folder = mkdtempSync(join(tmpdir(), 'onward-tally-'))

function report(content: unknown): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

test('a skipped unit test, and a file that could not be read, count as failed', () => {
  const testResults = [
    { status: 'passed', assertionResults: [{}, {}, {}] },
    { status: 'failed', assertionResults: [] },
  ]
  const file = report({ numTotalTests: 3, numPassedTests: 2, testResults })
  expect(tallyOfUnit(file, false)).toEqual({ passed: 2, failed: 2 })
})

test('a skipped or flaky journey counts as failed', () => {
  const file = report({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 } })
  expect(tallyOfJourneys(file, false)).toEqual({ passed: 5, failed: 3 })
})

test('a run that ended badly, was empty, or left no report has failed', () => {
  const allWell = report({ stats: { expected: 5 } })
  expect(tallyOfJourneys(allWell, true)).toEqual({ passed: 5, failed: 0 })
  expect(tallyOfJourneys(allWell, false)).toEqual({ passed: 5, failed: 1 })
  expect(tallyOfJourneys(report({ stats: {} }), true)).toEqual({ passed: 0, failed: 1 })
  expect(tallyOfUnit(join(folder, 'nothing.json'), true)).toEqual({ passed: 0, failed: 1 })
})

test('tallies add up', () => {
  const sum = total([
    { passed: 2, failed: 1 },
    { passed: 3, failed: 0 },
  ])
  expect(sum).toEqual({ passed: 5, failed: 1 })
})
