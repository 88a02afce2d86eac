const SHAPE =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?$/i

/**
 * The instant a file’s time names, in milliseconds: "2026-08-20T06:00:00Z" as GPX and TCX write it,
 * "2026-08-20 06:00:00 +0200" as Apple does. Without a zone it is UTC, as GPX asks.
 */
export function instantOf(text: string | undefined): number | null {
  const match = SHAPE.exec(text?.trim() ?? '')
  if (!match) return null
  const [, year, month, date, hours, minutes, seconds = '00', zone = 'Z'] = match
  const offset = /^z$/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`
  const instant = Date.parse(`${year}-${month}-${date}T${hours}:${minutes}:${seconds}${offset}`)
  return Number.isNaN(instant) ? null : instant
}
