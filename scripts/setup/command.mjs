import { spawn } from 'node:child_process'
import { ROOT } from './root.mjs'

/**
 * Runs one command to its end. Quiet keeps its words back; they are in `output`.
 *
 * @param {string} command
 * @param {string[]} words
 * @param {{ env?: Record<string, string | undefined>, quiet?: boolean }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function run(command, words, { env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32' && command === 'npm',
    })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    const release = passOnSignals(child)
    const finish = (/** @type {boolean} */ ok) => {
      release()
      resolve({ ok, output: output.trimEnd() })
    }
    child.once('error', (error) => {
      output += `${command}: ${error.message}\n`
      finish(false)
    })
    child.once('close', (code) => finish(code === 0))
  })
}

/** Node itself, with a script of one of our packages. */
export function runNode(
  /** @type {string[]} */ words,
  /** @type {Parameters<typeof run>[2]} */ options,
) {
  return run(process.execPath, words, options)
}

// Without this, a stop during a long build would end us and leave the build running.
function passOnSignals(/** @type {import('node:child_process').ChildProcess} */ child) {
  const stop = (/** @type {NodeJS.Signals} */ signal) => {
    child.once('close', () => process.exit(signal === 'SIGINT' ? 130 : 143))
    child.kill(signal)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  return () => {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}
