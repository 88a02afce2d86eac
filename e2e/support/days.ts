/** Everyone the tests make lives where the tests run. */
export const zone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** A day as a date field holds it, so many days from today. */
export function dayFrom(days = 0): string {
  const day = new Date()
  day.setDate(day.getDate() + days)
  return [
    day.getFullYear(),
    String(day.getMonth() + 1).padStart(2, '0'),
    String(day.getDate()).padStart(2, '0'),
  ].join('-')
}
