const NEXT_LISTENER = Symbol.for('next.unhandledRejectionListener')

/**
 * Logs crashes nobody caught without their message, which may quote what a person wrote. Next's own
 * listeners would print it: the one for rejections is looked up under this symbol, so ours takes its
 * place; call `dropOtherListeners` once Next has added the other.
 */
export function logCrashesQuietly() {
  Reflect.set(globalThis, NEXT_LISTENER, onRejection)
  process.on('unhandledRejection', onRejection)
  process.on('uncaughtException', onException)
}

export function dropOtherListeners() {
  for (const listener of process.listeners('uncaughtException')) {
    if (listener !== onException) process.off('uncaughtException', listener)
  }
}

/** @param {string} where @param {unknown} error */
export function logCrash(where, error) {
  console.error(JSON.stringify({ level: 'error', where, ...factsOf(error) }))
}

/** @param {unknown} error */
function onRejection(error) {
  logCrash('unhandledRejection', error)
}

/** @param {unknown} error */
function onException(error) {
  logCrash('uncaughtException', error)
}

/** @param {unknown} error */
function factsOf(error) {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] }
  const opening = `${error.name}: ${error.message}`
  const stack = String(error.stack ?? '')
  const trace = stack.startsWith(opening) ? stack.slice(opening.length) : stack
  const frames = trace.split('\n').filter((line) => /^\s+at /.test(line))
  const code = 'code' in error ? String(error.code) : undefined
  return { name: error.name, code, frames: frames.slice(0, 12).map((line) => line.trim()) }
}
