import { readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number }} Tally */

/** @param {Tally[]} tallies @returns {Tally} */
export function total(tallies) {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  }
}

/**
 * What vitest wrote down. A test that was skipped has shown nothing, so it counts as failed.
 *
 * @param {string} file
 * @param {boolean} ok Whether the run itself ended well.
 * @returns {Tally}
 */
export function tallyOfUnit(file, ok) {
  const report = read(file)
  if (!report) return { passed: 0, failed: 1 }
  const suites = /** @type {{ status: string, assertionResults: unknown[] }[]} */ (
    report.testResults ?? []
  )
  const unread = suites.filter((suite) => suite.assertionResults.length === 0).length
  const passed = report.numPassedTests ?? 0
  return certain({ passed, failed: (report.numTotalTests ?? 0) - passed + unread }, ok)
}

/**
 * What Playwright wrote down; again, what was skipped or only passed at last counts as failed.
 *
 * @param {string} file
 * @param {boolean} ok
 * @returns {Tally}
 */
export function tallyOfJourneys(file, ok) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = read(file)?.stats ?? {}
  return certain({ passed: expected, failed: unexpected + flaky + skipped }, ok)
}

// A run can fail without a failed test, and a run without tests has shown nothing.
function certain(/** @type {Tally} */ { passed, failed }, /** @type {boolean} */ ok) {
  const isDoubtful = failed === 0 && (!ok || passed === 0)
  return { passed, failed: isDoubtful ? 1 : failed }
}

/** @param {string} file @returns {any} */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
