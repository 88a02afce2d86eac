import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { UserId } from '@/lib/account/user-id'
import type { Sealed, SealedPlace } from '@/lib/sealed'
import { instanceKey } from './instance'

/**
 * Seals and opens one person's private words.
 *
 * AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce and a 128-bit tag. Every value is bound
 * to its table, column and row, so a sealed text copied elsewhere does not open.
 */
export type Vault = {
  seal(place: SealedPlace, rowId: string, words: string): Sealed
  seal(place: SealedPlace, rowId: string, words: string | null): Sealed | null
  /** @throws when the value was altered, moved, or sealed with another key. */
  open(place: SealedPlace, rowId: string, sealed: Sealed): string
  open(place: SealedPlace, rowId: string, sealed: Sealed | null): string | null
  /** The same for what is no text, such as a file. */
  sealBytes(place: SealedPlace, rowId: string, bytes: Uint8Array): Sealed
  /** @throws as `open` does. */
  openBytes(place: SealedPlace, rowId: string, sealed: Sealed): Uint8Array<ArrayBuffer>
}

export type WrappedKey = { keyId: string; wrapped: string }

const VERSION = 'v1'

/** A new key for a new person, ready to be stored: only the instance's key can unwrap it. */
export function newWrappedKey(userId: UserId): WrappedKey {
  const keyId = randomBytes(6).toString('base64url')
  return { keyId, wrapped: encrypt(instanceKey('person-keys'), randomBytes(32), `key:${userId}`) }
}

/** The key is unwrapped on first use: many pages never need it. */
export function openVault(userId: UserId, { keyId, wrapped }: WrappedKey): Vault {
  let unwrapped: Buffer | undefined
  const key = () => {
    unwrapped ??= decrypt(instanceKey('person-keys'), wrapped, `key:${userId}`)
    return unwrapped
  }
  const bound = (place: SealedPlace, rowId: string) => `${VERSION}:${keyId}:${place}:${rowId}`

  function seal(place: SealedPlace, rowId: string, words: string): Sealed
  function seal(place: SealedPlace, rowId: string, words: string | null): Sealed | null
  function seal(place: SealedPlace, rowId: string, words: string | null) {
    return words === null ? null : sealBytes(place, rowId, Buffer.from(words))
  }

  function sealBytes(place: SealedPlace, rowId: string, bytes: Uint8Array) {
    return asSealed(`${VERSION}.${keyId}.${encrypt(key(), bytes, bound(place, rowId))}`)
  }

  function open(place: SealedPlace, rowId: string, sealed: Sealed): string
  function open(place: SealedPlace, rowId: string, sealed: Sealed | null): string | null
  function open(place: SealedPlace, rowId: string, sealed: Sealed | null) {
    return sealed === null ? null : Buffer.from(openBytes(place, rowId, sealed)).toString()
  }

  function openBytes(place: SealedPlace, rowId: string, sealed: Sealed) {
    const [version, sealedWith, payload] = sealed.split('.')
    if (version !== VERSION || sealedWith !== keyId || !payload) {
      throw new Error('Sealed with a key or in a version that is not at hand.')
    }
    return new Uint8Array(decrypt(key(), payload, bound(place, rowId)))
  }

  return { seal, open, sealBytes, openBytes }
}

function encrypt(key: Buffer, plain: Uint8Array, boundTo: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(boundTo))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url')
}

function decrypt(key: Buffer, payload: string, boundTo: string): Buffer {
  const bytes = Buffer.from(payload, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), {
    authTagLength: 16,
  })
  decipher.setAAD(Buffer.from(boundTo))
  decipher.setAuthTag(bytes.subarray(-16))
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()])
}

// The one place text becomes Sealed: it has just been encrypted.
function asSealed(text: string): Sealed {
  return text as Sealed
}
