let forget: (() => void) | undefined

/** Whoever keeps something for her in this page’s memory says here how to forget it. */
export function forgetsBy(how: () => void): void {
  forget = how
}

export function forgetAll(): void {
  forget?.()
}
