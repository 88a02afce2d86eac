import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

let known: string | undefined

/** Which build this server serves; empty while developing. */
export function buildId(): string {
  known ??= read()
  return known
}

function read(): string {
  const file = join(process.cwd(), '.next', 'BUILD_ID')
  const isBuilt = process.env.NODE_ENV === 'production' && existsSync(file)
  return isBuilt ? readFileSync(file, 'utf8').trim() : ''
}
