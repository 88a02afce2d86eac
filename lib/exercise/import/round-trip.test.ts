import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { gpxFile, type Made, readAll, stravaFile, tcxFile } from './testing/write-files'
import { fitFile } from './testing/write-fit'

const made = fc.record({
  // Whole seconds, as all of these files count.
  start: fc
    .integer({ min: Date.UTC(2005, 0, 1) / 1000, max: Date.UTC(2026, 0, 1) / 1000 })
    .map((seconds) => new Date(seconds * 1000)),
  seconds: fc.integer({ min: 60, max: 80_000 }),
  metres: fc.integer({ min: 10, max: 200_000 }),
  sport: fc.constantFrom('running', 'Cycling', 'Trail & more', 'Ski <cross>'),
})
const several = fc.array(made, { minLength: 1, maxLength: 8 })

const plain = (all: readonly Made[]) =>
  all.map(({ sport, ...one }) => ({ ...one, sport: sport.replace(/[&<>]/g, '') }))
const told = (all: readonly Made[]) =>
  all.map(({ start, seconds, metres, sport }) => ({
    ...{ start: start.getTime(), seconds: expect.closeTo(seconds, 3) },
    ...{ distance: expect.closeTo(metres, 1), sport },
  }))

test('what a list of workouts says survives GPX, TCX, FIT and Strava’s file', () => {
  fc.assert(
    fc.property(several, fc.integer({ min: 2, max: 9 }), (all, parts) => {
      expect(readAll(gpxFile(plain(all), { points: parts })).found).toMatchObject(told(plain(all)))
      expect(readAll(tcxFile(plain(all), { laps: parts })).found).toMatchObject(told(plain(all)))
      expect(readAll(stravaFile(all)).found).toMatchObject(told(all))
      const sessions = all.map((one) => ({ ...one, sport: 1 }))
      const running = all.map((one) => ({ ...one, sport: 'running' }))
      expect(readAll(fitFile(sessions)).found).toMatchObject(told(running))
    }),
    { numRuns: 60 },
  )
})

test('no damage to a file makes anything but a sentence or a list of it', () => {
  const sound = [gpxFile, tcxFile, stravaFile].map((write) =>
    new TextEncoder().encode(
      write([{ start: new Date(1_700_000_000_000), seconds: 900, metres: 3000, sport: 'run' }]),
    ),
  )
  sound.push(fitFile([{ start: new Date(1_700_000_000_000), seconds: 900, metres: 3000 }]))
  fc.assert(
    fc.property(
      fc.constantFrom(...sound),
      fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 6 }),
      fc.nat(2000),
      (file, changes, end) => {
        const damaged = file.slice(0, Math.max(1, file.length - (end % file.length)))
        for (const [at, byte] of changes) damaged[at % damaged.length] = byte
        try {
          expect(Array.isArray(readAll(damaged).found)).toBe(true)
        } catch (error) {
          expect((error as Error).name).toBe('Refusal')
        }
      },
    ),
    { numRuns: 1500 },
  )
})
