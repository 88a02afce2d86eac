import { readEnvironment } from './environment.mjs'
import { deriveKey, readOrMakeSecret } from './secret.mjs'

type Instance = { settings: ReturnType<typeof readEnvironment>['settings']; secret: string }

let instance: Instance | undefined
const keys = new Map<string, Buffer>()

/** How this instance was told to run. @throws when a variable is wrong, naming all of them. */
export function settings() {
  return open().settings
}

/** A 32-byte key for one purpose, derived from the instance's secret with HKDF (RFC 5869). */
export function instanceKey(purpose: string): Buffer {
  const known = keys.get(purpose)
  if (known) return known
  const key = deriveKey(open().secret, purpose)
  keys.set(purpose, key)
  return key
}

function open(): Instance {
  if (instance) return instance
  const { settings, problems } = readEnvironment(process.env)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  instance = { settings, secret: readOrMakeSecret(settings) }
  return instance
}
