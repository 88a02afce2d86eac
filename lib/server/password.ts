import { hash, verify } from '@node-rs/argon2'
import pLimit from 'p-limit'

// The package's own enum can't be imported under isolated modules.
const ARGON2ID = 2
// 46 MiB and one pass: OWASP's first choice for Argon2id. Four at once, so that a burst of
// sign-ins can't take all the memory or starve everyone else.
const COST = { algorithm: ARGON2ID, memoryCost: 47_104, timeCost: 1, parallelism: 1 }
const fourAtOnce = pLimit(4)

let decoy: Promise<string> | undefined

export function hashPassword(password: string): Promise<string> {
  return fourAtOnce(() => hash(password, COST))
}

/** Takes as long for an address without an account as for a wrong password. */
export async function isPassword(storedHash: string | undefined, typed: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this one')
  const against = storedHash ?? (await decoy)
  const matches = await fourAtOnce(() => verify(against, typed))
  return matches && storedHash !== undefined
}
