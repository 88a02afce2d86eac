import { Temporal } from 'temporal-polyfill'

/**
 * A zone’s rules for a stretch of time as a VTIMEZONE component (RFC 5545, section 3.6.5): one
 * observance for each change of its clocks, and one for how they stood before the first.
 *
 * @throws RangeError when there is no such IANA zone.
 */
export function vtimezone(zone: string, from: Date, to: Date): string {
  const end = Temporal.Instant.fromEpochMilliseconds(to.getTime())
  let now = Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(zone)
  const lines = observance('STANDARD', '19700101T000000', now.offset, now.offset)
  for (
    let next = now.getTimeZoneTransition('next');
    next && Temporal.Instant.compare(next.toInstant(), end) < 0;
    next = next.getTimeZoneTransition('next')
  ) {
    // The clocks as they showed it until then, which is how an onset is written.
    const shown = next.toInstant().toZonedDateTimeISO(now.offset)
    const kind = next.offsetNanoseconds > now.offsetNanoseconds ? 'DAYLIGHT' : 'STANDARD'
    lines.push(...observance(kind, stamp(shown), now.offset, next.offset))
    now = next
  }
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...lines, 'END:VTIMEZONE'].join('\r\n')
}

function observance(
  kind: 'STANDARD' | 'DAYLIGHT',
  start: string,
  from: string,
  to: string,
): string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${from.replaceAll(':', '')}`,
    `TZOFFSETTO:${to.replaceAll(':', '')}`,
    `END:${kind}`,
  ]
}

function stamp(there: Temporal.ZonedDateTime): string {
  return there.toPlainDateTime().toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')
}
