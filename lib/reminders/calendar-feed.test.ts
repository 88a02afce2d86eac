import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { type Day, parseDay } from '@/lib/day'
import { calendarFeed } from './calendar-feed'
import { type FeedFacts, feedEntries } from './feed-entries'

const day = (text: string) => parseDay(text) as Day
const at = (text: string) => new Date(text)
const id = '019ab3de-0000-7000-8000-000000000001'
const createdAt = at('2026-03-01T10:00:00Z')

const facts: FeedFacts = {
  followUps: [
    { id, contactId: id, contactName: 'Maya; Thapa, “M”', on: day('2026-03-20'), createdAt },
  ],
  cadences: [{ id, contactName: 'Sam', on: day('2026-03-21'), createdAt }],
  tries: [
    { id, which: 'second', recoveryId: id, company: 'Ferry', on: day('2026-03-22'), createdAt },
  ],
  medals: [{ id, company: 'Harbour', person: 'Lena', on: day('2026-06-22'), createdAt }],
  communities: [{ id, title: 'Growers’ forum', on: day('2026-03-24'), createdAt }],
  meetUps: [
    {
      id,
      title: 'Garden evening',
      on: day('2026-03-29'),
      time: '18:30',
      place: 'Hut 3',
      createdAt,
    },
  ],
  interviews: [
    {
      ...{ id, company: 'Kite', role: 'Gardener', minutes: 45, zone: 'America/New_York' },
      ...{ startsAt: at('2026-03-30T13:30:00Z'), changedAt: at('2026-03-02T10:00:00Z') },
    },
  ],
}
const here = { zone: 'Europe/London', withNames: true }
const text = (changed: Partial<FeedFacts> = {}, options = here) =>
  calendarFeed(feedEntries({ ...facts, ...changed }, options), 'https://onward.example')

/** The feed as a calendar program reads it. */
function read(feed: string) {
  const calendar = new ICAL.Component(ICAL.parse(feed))
  ICAL.TimezoneService.reset()
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(zone)
  }
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      title: event.summary,
      start: event.startDate,
      end: event.endDate,
      sequence: event.sequence,
      alarms: component.getAllSubcomponents('valarm').map((alarm) => rings(event, alarm)),
    }
  })
}

/** When an alarm rings (RFC 5545, 3.8.6.3), at the start’s own place where that is a day. */
function rings({ startDate, endDate }: ICAL.Event, alarm: ICAL.Component): string {
  const trigger = alarm.getFirstProperty('trigger')
  const related = trigger?.getFirstParameter('related') === 'END' ? endDate : startDate
  const value = trigger?.getFirstValue()
  if (!(value instanceof ICAL.Duration)) throw new Error('An alarm that isn’t counted from a start')
  if (related.isDate) {
    const at = ICAL.Time.fromDateTimeString(`${related.toString()}T00:00:00`)
    at.addDuration(value)
    return at.toString()
  }
  return new Date(related.toJSDate().getTime() + value.toSeconds() * 1000).toISOString()
}

const interviewIn = (feed: string) => read(feed).find(({ uid }) => uid === `${id}@onward`)

describe('a calendar that subscribes', () => {
  test('has everything that could remind her, under names that say whom it is about', () => {
    expect(read(text()).map(({ title }) => title)).toEqual([
      'Interview: Kite, Gardener',
      'Follow up with Maya; Thapa, “M”',
      'A line to Sam',
      'A second line to Ferry',
      'Write to Lena at Harbour again',
      'Look in on Growers’ forum',
      'Garden evening',
    ])
  })

  test('keeps an interview at its instant, by the clock it was agreed in', () => {
    const interview = interviewIn(text())
    expect(interview?.start.zone.tzid).toBe('America/New_York')
    expect(interview?.start.toString()).toBe('2026-03-30T09:30:00')
    expect(interview?.start.toJSDate().toISOString()).toBe('2026-03-30T13:30:00.000Z')
    expect(interview?.end.toJSDate().toISOString()).toBe('2026-03-30T14:15:00.000Z')
  })

  test('rings at six the evening before where she lives, and an hour before', () => {
    expect(interviewIn(text())?.alarms).toEqual([
      // The clocks in London went forward that morning.
      '2026-03-29T17:00:00.000Z',
      '2026-03-30T12:30:00.000Z',
    ])
  })

  test('has a day as a day, wherever it is read', () => {
    const followUp = read(text()).find(({ uid }) => uid === `follow-up-${id}@onward`)
    expect(followUp?.start.isDate).toBe(true)
    expect(followUp?.start.toString()).toBe('2026-03-20')
    expect(followUp?.end.toString()).toBe('2026-03-21')
    expect(followUp?.alarms).toEqual(['2026-03-20T09:00:00'])
  })

  test('has an evening at its time on the wall, which moves with her zone', () => {
    const evening = (options: typeof here) =>
      read(text({}, options)).find(({ uid }) => uid === `meet-up-${id}@onward`)?.start
    expect(evening(here)?.toJSDate().toISOString()).toBe('2026-03-29T17:30:00.000Z')
    const moved = evening({ ...here, zone: 'Asia/Kathmandu' })
    expect(moved?.toString()).toBe('2026-03-29T18:30:00')
    expect(moved?.toJSDate().toISOString()).toBe('2026-03-29T12:45:00.000Z')
  })

  test('finds what has moved under the same name, as a later revision', () => {
    const [before] = facts.interviews
    const moved = before && {
      ...before,
      startsAt: at('2026-04-02T13:30:00Z'),
      changedAt: at('2026-03-05T08:00:00Z'),
    }
    const after = interviewIn(text({ interviews: moved ? [moved] : [] }))
    expect(after?.start.toJSDate().toISOString()).toBe('2026-04-02T13:30:00.000Z')
    expect(after?.sequence).toBeGreaterThan(interviewIn(text())?.sequence ?? 0)
  })

  test('hears the same text as long as nothing has changed', () => {
    expect(text()).toBe(text())
  })
})

test('without names, nobody is named', () => {
  const feed = text({}, { ...here, withNames: false }).replaceAll('\r\n ', '')
  for (const name of [
    'Maya',
    'Sam',
    'Ferry',
    'Lena',
    'Harbour',
    'Growers',
    'Garden',
    'Kite',
    'Hut',
  ]) {
    expect(feed).not.toContain(name)
  }
  expect(read(feed).map(({ title }) => title)).toContain('Interview')
})

test('every line is short enough and ended as the format asks', () => {
  const lines = text({
    communities: [{ id, title: 'Ünïcödé '.repeat(40), on: day('2026-03-24'), createdAt }],
  }).split('\r\n')
  expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line))).toBe(true)
  expect(lines.at(-1)).toBe('')
})

test('nothing to remember is an empty calendar, and still one', () => {
  const nothing = Object.fromEntries(Object.keys(facts).map((name) => [name, []]))
  expect(read(text(nothing))).toEqual([])
})
