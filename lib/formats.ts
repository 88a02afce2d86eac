/** More than a server meets in locales and zones at one time; beyond it, it begins anew. */
const MOST_KEPT = 500

const kept = new Map<string, Intl.DateTimeFormat>()

/**
 * The formatter for a locale and options. Making one takes longer than formatting a page of days
 * with it, so they are kept.
 */
export function dateFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = kept.get(key)
  if (known) return known
  if (kept.size >= MOST_KEPT) kept.clear()
  const made = new Intl.DateTimeFormat(locale, options)
  kept.set(key, made)
  return made
}

const british = new Intl.NumberFormat('en-GB')

/** A count for reading: "12,345". */
export function formatCount(count: number): string {
  return british.format(count)
}
