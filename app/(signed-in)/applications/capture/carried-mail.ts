'use client'

// Only in memory, for one step from page to page: a mail belongs neither into an address nor into
// the browser's storage.
let carried: string | null = null

export function carryMail(text: string): void {
  carried = text
}

/** The mail that was read on the page before, once. */
export function takeCarriedMail(): string | null {
  const text = carried
  carried = null
  return text
}
