/** The other way in, which leads to the same page in the end. */
export function withNext(page: '/sign-in' | '/sign-up', next: string): string {
  return next ? `${page}?next=${encodeURIComponent(next)}` : page
}
