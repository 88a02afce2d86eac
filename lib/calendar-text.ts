/** Words for a calendar file (RFC 5545): control characters have no place in one, and no escape. */
export function calendarText(words: string): string {
  return words.replace(/[^\P{Cc}\n]/gu, ' ')
}
