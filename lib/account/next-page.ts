// Control characters and backslashes are read by browsers as part of another address.
const UNSAFE = /[\p{Cc}\\]/u

/** Where to go after signing in: a page of this app, or today; never another site. */
export function nextPage(asked: string): string {
  const isLocal = asked.startsWith('/') && !asked.startsWith('//') && !UNSAFE.test(asked)
  return isLocal ? asked : '/today'
}
