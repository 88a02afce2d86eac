import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '@/lib/refusal'
import { addressIn, isAddress } from './address'
import { MOST_TRIES, nextTryAt } from './backoff'
import { failureWords } from './failure'
import { isOfUse } from './of-use'

const now = new Date('2026-11-23T06:15:00Z')
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)

describe('an address', () => {
  test('is one, and nothing beside it', () => {
    expect(addressIn('mina.o’patel+jobs@tern.example')).toBe('mina.o’patel+jobs@tern.example')
    for (const odd of [
      ...[null, '', 'Mina Patel', 'mina@tern', 'Mina <mina@tern.example>', '"m"@tern.example'],
      ...['mina@tern.example, bo@tern.example', 'mina@tern.example;bo@tern.example'],
      ...['mina@tern.example\r\nBcc: eve@evil.example', 'list:mina@tern.example'],
    ]) {
      expect(isAddress(odd), String(odd)).toBe(false)
      expect(() => addressIn(odd)).toThrow(Refusal)
    }
  })
})

describe('what did not leave is tried again', () => {
  const waits = (chance: number) =>
    Array.from({ length: MOST_TRIES }, (_, before) => {
      const at = nextTryAt(before + 1, { now, chance })
      return at && (at.getTime() - now.getTime()) / 60_000
    })

  test('after a minute, later and later, and given up after the eighth try', () => {
    expect(waits(0)).toEqual([1, 5, 15, 60, 240, 720, 1440, null])
  })

  test('never at once and never more than a quarter later, by chance', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (chance) => {
        const shortest = waits(0)
        for (const [each, wait] of waits(chance).entries()) {
          const least = shortest[each] ?? Number.POSITIVE_INFINITY
          const waited = wait ?? Number.POSITIVE_INFINITY
          expect(waited).toBeGreaterThanOrEqual(least)
          expect(waited).toBeLessThanOrEqual(least * 1.25)
        }
      }),
    )
  })

  test('within about two days', () => {
    const all = waits(0.999).reduce<number>((sum, wait) => sum + (wait ?? 0), 0)
    expect(all / 60).toBeGreaterThan(40)
    expect(all / 60).toBeLessThan(54)
  })
})

test('a digest is worth sending until the next is nearer, and a link while it opens something', () => {
  expect(isOfUse({ kind: 'digest', createdAt: ago(19 * 60) }, now)).toBe(true)
  expect(isOfUse({ kind: 'digest', createdAt: ago(20 * 60) }, now)).toBe(false)
  expect(isOfUse({ kind: 'confirmation', createdAt: ago(29) }, now)).toBe(true)
  expect(isOfUse({ kind: 'confirmation', createdAt: ago(30) }, now)).toBe(false)
  expect(isOfUse({ kind: 'feedback-request', createdAt: ago(60 * 24 * 29) }, now)).toBe(true)
})

test('a failure is told in words, whatever was stored', () => {
  expect(failureWords('550')).toBe('the mail server said 550')
  expect(failureWords('ECERTIFICATE')).toMatch(/certificate/)
  expect(failureWords('ETIMEDOUT')).toMatch(/in time/)
  for (const other of [null, 'ESOCKET', '<script>']) {
    expect(failureWords(other)).toBe('the mail server couldn’t be reached')
  }
})
