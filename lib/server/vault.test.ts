import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { UserId } from '@/lib/account/user-id'
import type { Sealed } from '@/lib/sealed'
import { newWrappedKey, openVault } from './vault'

const asha = 'asha' as UserId
const place = 'moods.words'

beforeAll(() => {
  process.env.DATA_DIR = mkdtempSync(join(tmpdir(), 'onward-vault-'))
})

describe('private words', () => {
  test('come back as they were, whatever they hold', () => {
    const vault = openVault(asha, newWrappedKey(asha))
    for (const words of ['', 'a', '雨 🌧️ \n “quoted”', 'x'.repeat(10_000)]) {
      expect(vault.open(place, 'row', vault.seal(place, 'row', words))).toBe(words)
    }
    expect(vault.open(place, 'row', vault.seal(place, 'row', null))).toBeNull()
  })

  test('are unreadable at rest, and never sealed alike twice', () => {
    const vault = openVault(asha, newWrappedKey(asha))
    const [one, other] = [vault.seal(place, 'row', 'canary'), vault.seal(place, 'row', 'canary')]
    expect(one).not.toBe(other)
    expect(Buffer.from(one.split('.')[2] ?? '', 'base64url').toString('latin1')).not.toContain(
      'canary',
    )
  })

  test('open only in their own column and row, with their own person’s key', () => {
    const wrapped = newWrappedKey(asha)
    const vault = openVault(asha, wrapped)
    const sealed = vault.seal(place, 'row', 'canary')
    expect(() => vault.open('moods.other', 'row', sealed)).toThrow()
    expect(() => vault.open(place, 'other', sealed)).toThrow()
    expect(() => openVault(asha, newWrappedKey(asha)).open(place, 'row', sealed)).toThrow()
    expect(() => openVault('bo' as UserId, wrapped).open(place, 'row', sealed)).toThrow()
  })

  test('refuse to open once a single character was changed', () => {
    const vault = openVault(asha, newWrappedKey(asha))
    const sealed = vault.seal(place, 'row', 'canary')
    const at = sealed.length - 5
    const changed = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1)
    expect(() => vault.open(place, 'row', changed as Sealed)).toThrow()
    expect(() => vault.open(place, 'row', 'v9.k.AAAA' as Sealed)).toThrow()
  })
})
