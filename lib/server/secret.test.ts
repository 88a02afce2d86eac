import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deriveKey, readOrMakeSecret } from './secret.mjs'

function emptyFolder() {
  return mkdtempSync(join(tmpdir(), 'onward-secret-'))
}

test('a given secret is used, and nothing is written', () => {
  const dataDir = emptyFolder()
  expect(readOrMakeSecret({ secret: 'given', dataDir })).toBe('given')
  expect(readdirSync(dataDir)).toEqual([])
})

test('the first start makes one that only its owner can read, and later starts keep it', () => {
  const dataDir = join(emptyFolder(), 'new')
  const made = readOrMakeSecret({ secret: null, dataDir })
  expect(Buffer.from(made, 'base64url')).toHaveLength(32)
  expect(readOrMakeSecret({ secret: null, dataDir })).toBe(made)
  expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600)
  expect(statSync(dataDir).mode & 0o777).toBe(0o700)
  expect(readdirSync(dataDir)).toEqual(['secret'])
})

test('a damaged secret is never replaced', () => {
  const dataDir = emptyFolder()
  writeFileSync(join(dataDir, 'secret'), '')
  expect(() => readOrMakeSecret({ secret: null, dataDir })).toThrow(/damaged/)
  expect(readFileSync(join(dataDir, 'secret'), 'utf8')).toBe('')
})

test('starts at the same moment agree on one secret', async () => {
  const dataDir = emptyFolder()
  const module = JSON.stringify(new URL('./secret.mjs', import.meta.url).href)
  const call = `readOrMakeSecret(${JSON.stringify({ secret: null, dataDir })})`
  const script = `import(${module}).then(({ readOrMakeSecret }) => process.stdout.write(${call}))`
  const starts = await Promise.all(
    Array.from({ length: 6 }, async () => {
      const child = spawn(process.execPath, ['-e', script])
      let said = ''
      child.stdout.on('data', (chunk) => {
        said += chunk
      })
      await once(child, 'close')
      return said
    }),
  )
  expect(new Set(starts)).toEqual(new Set([readOrMakeSecret({ secret: null, dataDir })]))
})

test('each purpose has its own key, the same one every time', () => {
  const key = deriveKey('a secret', 'one')
  expect(key).toHaveLength(32)
  expect(deriveKey('a secret', 'one')).toEqual(key)
  expect(deriveKey('a secret', 'two')).not.toEqual(key)
  expect(deriveKey('another', 'one')).not.toEqual(key)
})
