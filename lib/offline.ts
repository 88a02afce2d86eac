import { countOf } from './plural'
import { SIGNED_OUT } from './refusal'

/** How many are named; more than these are counted. */
const NAMED = 4
const SIGN_IN_FIRST =
  'You’ve been signed out. Sign in again in another tab, then press “Send again”.'

/** What waits for a connection, in one line. */
export function waitingSentence(says: string[]): string {
  const things = countOf(says.length, 'thing waits', 'things wait')
  const until = says.length === 1 ? 'it is' : 'they are'
  return `${things} for the connection: ${named(says)}. This page stays open until ${until} sent.`
}

/** What was answered with a no after it had waited, and why. */
export function problemSentence(says: string[], reason: string): string {
  const things = countOf(says.length, 'thing is', 'things are')
  const why = isSignedOut(reason) ? SIGN_IN_FIRST : reason
  return `${things} not saved: ${named(says)}. ${why}`
}

/** Whether a no is one for want of a session. */
export function isSignedOut(reason: string): boolean {
  return reason === SIGNED_OUT
}

function named(says: string[]): string {
  const most = says.length > NAMED ? NAMED - 1 : NAMED
  const names = says.slice(-most).map((one) => `“${one}”`)
  const others = says.length - names.length
  const all = others > 0 ? [...names, `${others} more`] : names
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}
