import { describe, expect, test } from 'vitest'
import { type CalendarEntry, calendarFile } from './calendar-file'

const changedAt = new Date('2026-11-23T06:15:00Z')
const id = '019aaf3e-6c00-7000-8000-000000000001'

const entry = (changed: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id,
  company: 'Harbour Books',
  role: 'Bookseller',
  round: 2,
  kind: 'video',
  startsAt: new Date('2027-03-23T18:00:00Z'),
  minutes: 45,
  place: null,
  link: null,
  people: [],
  ...changed,
})

/** The properties of the one entry of a file, unfolded; their texts are still escaped. */
function read(file: string): Record<string, string> {
  expect(file.endsWith('\r\n')).toBe(true)
  const lines = file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)
  expect(lines.join('')).not.toMatch(/[\r\n]/)
  expect([lines[0], lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR'])
  return Object.fromEntries(
    lines.map((line) => [line.split(/[:;]/, 1)[0], line.slice(line.indexOf(':') + 1)]),
  )
}

const readEntry = (changed?: Partial<CalendarEntry>) =>
  read(calendarFile(entry(changed), changedAt))

describe('the calendar file of an interview', () => {
  test('has its times in UTC, and an identity that stays', () => {
    expect(readEntry()).toMatchObject({
      VERSION: '2.0',
      PRODID: '-//Onward//Interviews//EN',
      UID: `${id}@onward`,
      DTSTAMP: '20261123T061500Z',
      DTSTART: '20270323T180000Z',
      DTEND: '20270323T184500Z',
      SUMMARY: 'Interview: Harbour Books\\, Bookseller',
      DESCRIPTION: 'Round 2\\, video call',
    })
  })

  test('says where it is, how to join and who will be there', () => {
    const link = 'https://example.org/room?a=1'
    expect(
      readEntry({ place: 'Quay 3; second floor', link, people: ['Maya Thapa', 'Ben Okri'] }),
    ).toMatchObject({
      LOCATION: 'Quay 3\\; second floor',
      URL: link,
      DESCRIPTION: `Round 2\\, video call\\nWith Maya Thapa and Ben Okri\\n${link}`,
    })
  })

  test('leaves out what isn’t known, and wakes nobody', () => {
    const known = readEntry({ role: 'Role not noted' })
    expect(known.SUMMARY).toBe('Interview: Harbour Books')
    for (const name of ['LOCATION', 'URL', 'METHOD', 'TRIGGER'])
      expect(known).not.toHaveProperty(name)
  })

  test('is the same whenever it is asked for', () => {
    expect(calendarFile(entry(), changedAt)).toBe(calendarFile(entry(), changedAt))
  })

  test('folds long lines by bytes, without breaking a character', () => {
    const company = 'Émilie’s 🍞 bakery '.repeat(12).trim()
    const file = calendarFile(entry({ company }), changedAt)
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(read(file).SUMMARY).toBe(`Interview: ${company}\\, Bookseller`)
  })

  test('lets nothing that was typed begin a line of its own', () => {
    const sly = 'Quay\r\nATTACH:https://example.org\u0007\u2028\\'
    const known = readEntry({
      company: sly,
      place: sly,
      people: [sly],
      link: 'https://a.org/x\r\nATTACH:y,z;',
    })
    expect(known).not.toHaveProperty('ATTACH')
    expect(known.LOCATION).toBe('Quay \\nATTACH:https://example.org \u2028\\\\')
    expect(known.URL).toBe('https://a.org/xATTACH:y%2Cz%3B')
  })
})
