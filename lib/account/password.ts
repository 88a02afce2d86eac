/**
 * Password rules by NIST SP 800-63B-4 §3.1.1: at least 15 characters where the password is the
 * only factor, long ones welcome, every character allowed, no composition rules, and a blocklist.
 */
export const passwordLength = { min: 15, max: 200 } as const

const RUNS = ['abcdefghijklmnopqrstuvwxyz', '0123456789', 'qwertyuiopasdfghjklzxcvbnm']

/** One form for every keyboard: NFKC, as SP 800-63B-4 asks, when setting and when checking. */
export function normalisePassword(typed: string): string {
  return typed.normalize('NFKC')
}

/** Why a password can't be used, or null when it can. Length counts characters, not bytes. */
export function passwordProblem(password: string, about: { email: string; name: string }) {
  const length = [...password].length
  if (length < passwordLength.min) {
    return `At least ${passwordLength.min} characters: a few words in a row work well.`
  }
  if (length > passwordLength.max) return `Please keep this to ${passwordLength.max} characters.`
  if (isGuessable(password.toLowerCase(), about)) {
    return 'This one is among the first to be guessed. A few unrelated words work well.'
  }
  return null
}

function isGuessable(password: string, about: { email: string; name: string }): boolean {
  return isRepeated(password) || isRun(password) || isMadeOf(password, about)
}

// A short piece again and again: "passwordpassword", "aaaaaaaaaaaaaaa".
function isRepeated(password: string): boolean {
  return /^(.{1,10}?)\1+.{0,3}$/u.test(password)
}

// Straight along the alphabet, the digits or the keyboard.
function isRun(password: string): boolean {
  const round = RUNS.map((run) => run.repeat(4))
  const backwards = round.map((run) => [...run].reverse().join(''))
  return [...round, ...backwards].some((run) => run.includes(password))
}

// Nothing but the person's own name and address, the product, and the commonest words.
function isMadeOf(password: string, { email, name }: { email: string; name: string }): boolean {
  const own = `${email} ${name}`.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  const known = [...own, 'onward', 'password', 'passwort', 'welcome', 'letmein', 'qwerty', 'admin']
  const rest = [email.toLowerCase(), ...known.filter((word) => word.length > 2)].reduce(
    (left, word) => left.replaceAll(word, ''),
    password,
  )
  return rest.replace(/[\d\W_]/g, '').length < 4 && rest.length < password.length
}
