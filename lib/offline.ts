import { countOf } from './plural'
import { SIGNED_OUT, SOMEBODY_ELSE } from './refusal'

/** How many are named; more than these are counted. */
const NAMED = 4
const SIGN_IN_FIRST: Record<string, string> = {
  [SIGNED_OUT]: 'You’ve been signed out. Sign in again in another tab, then press “Send again”.',
  [SOMEBODY_ELSE]:
    'Somebody else is signed in in this browser now. Sign in as yourself in another tab, then press “Send again”.',
}

/** What waits for a connection, in one line. */
export function waitingSentence(says: string[]): string {
  const things = countOf(says.length, 'thing waits', 'things wait')
  const until = says.length === 1 ? 'it is' : 'they are'
  return `${things} for the connection: ${named(says)}. This page stays open until ${until} sent.`
}

/** What was answered with a no after it had waited, and why. */
export function problemSentence(says: string[], reason: string): string {
  const things = countOf(says.length, 'thing is', 'things are')
  return `${things} not saved: ${named(says)}. ${SIGN_IN_FIRST[reason] ?? reason}`
}

/** What is lost by leaving all the same, as a question. */
export function unsentQuestion(count: number): string {
  const things = countOf(count, 'thing isn’t', 'things aren’t')
  return `${things} sent yet, and would be lost. Sign out all the same?`
}

/** Whether a no is one for want of her own session. */
export function needsSignIn(reason: string): boolean {
  return reason in SIGN_IN_FIRST
}

function named(says: string[]): string {
  const most = says.length > NAMED ? NAMED - 1 : NAMED
  const names = says.slice(-most).map((one) => `“${one}”`)
  const others = says.length - names.length
  const all = others > 0 ? [...names, `${others} more`] : names
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}
