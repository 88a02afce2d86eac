import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Packages = Record<string, { optionalDependencies?: Record<string, string> }>

// `npm ci` refuses a lock file that leaves one out, and `npm install` leaves out whatever the
// registry it was run against did not have.
test('the lock file names the native packages of every kind of machine', () => {
  const packages: Packages = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  const known = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)))
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  )
  expect(wanted.filter((name) => !known.has(name))).toEqual([])
})
