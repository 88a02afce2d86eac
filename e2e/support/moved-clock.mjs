// `node --import ./e2e/support/moved-clock.mjs …`: the process's clock is ahead by as many
// milliseconds as the file named by MOVED_CLOCK says, read anew each time somebody looks.
import { readFileSync } from 'node:fs'

const RealDate = Date

function now() {
  return RealDate.now() + ahead()
}

function ahead() {
  try {
    return Number(readFileSync(String(process.env.MOVED_CLOCK), 'utf8')) || 0
  } catch {
    return 0
  }
}

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, asked) =>
    Reflect.construct(target, given.length ? given : [now()], asked),
  apply: () => new RealDate(now()).toString(),
  get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
})
