import { newId } from './id'

/**
 * Logs a crash and answers the id to show. Neither the message nor the query is written: either
 * may quote what a person typed. The name, the code and the place in our code are enough to find it.
 */
export function logCrash(where: string, error: unknown): string {
  const errorId = newId()
  const { name, code, frames } = outline(error)
  console.error(JSON.stringify({ level: 'error', errorId, where, name, code, frames }))
  return errorId
}

export function logRefusal(where: string, reason: string): void {
  console.warn(JSON.stringify({ level: 'warn', where, refused: reason }))
}

function outline(error: unknown): { name: string; code?: string; frames: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] }
  const innermost = error.cause instanceof Error ? error.cause : error
  const code = 'code' in innermost ? String(innermost.code) : undefined
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { name: innermost.name, code, frames: frames.slice(0, 6).map((line) => line.trim()) }
}
