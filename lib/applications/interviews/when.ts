import { type Day, dayIn, formatDay, relativeDay } from '@/lib/day'
import { formatTime } from '@/lib/time'
import { wallClockIn } from '@/lib/zoned-time'

type Meeting = { startsAt: Date; minutes: number; zone: string }
type Viewer = { zone: string; locale: string; today: Day }

/**
 * "Tue 1 Dec, 14:00–15:00". Where the clocks say something else than her own, both are told:
 * "Tue 1 Dec, 14:00–15:00 in New York, 19:00 for you".
 */
export function meetingTime(meeting: Meeting, viewer: Viewer): string {
  const { startsAt, zone } = meeting
  const there = wallClockIn(zone, startsAt)
  const here = wallClockIn(viewer.zone, startsAt)
  const agreed = `${formatDay(there.day, viewer.locale, viewer.today)}, ${span(meeting, viewer)}`
  if (there.day === here.day && there.time === here.time) return agreed
  const ownDay = formatDay(here.day, viewer.locale, viewer.today)
  const ownTime = formatTime(startsAt, viewer.locale, viewer.zone)
  const own = there.day === here.day ? ownTime : `${ownDay}, ${ownTime}`
  return `${agreed} in ${placeOf(zone)}, ${own} for you`
}

/** How far off it is in her own days: "tomorrow", "in 3 days", "was 2 days ago". */
export function meetingDistance(meeting: Meeting, viewer: Viewer & { now: Date }): string {
  const day = dayIn(viewer.zone, meeting.startsAt)
  const distance = relativeDay(day, viewer.today, viewer.locale)
  if (!isOver(meeting, viewer.now)) return distance
  return day === viewer.today ? 'was earlier today' : `was ${distance}`
}

export function isOver(meeting: Pick<Meeting, 'startsAt' | 'minutes'>, now: Date): boolean {
  return endOf(meeting) <= now
}

export function endOf({ startsAt, minutes }: Pick<Meeting, 'startsAt' | 'minutes'>): Date {
  return new Date(startsAt.getTime() + minutes * 60_000)
}

function span(meeting: Meeting, { locale }: Viewer): string {
  const time = (instant: Date) => formatTime(instant, locale, meeting.zone)
  return `${time(meeting.startsAt)}–${time(endOf(meeting))}`
}

/** A zone as people call it: "America/Argentina/Buenos_Aires" is Buenos Aires. */
function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}
