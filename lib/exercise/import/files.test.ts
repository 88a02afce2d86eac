import { describe, expect, test } from 'vitest'
import { Refusal } from '@/lib/refusal'
import { packed, packedForSending } from './sent'
import { bytesOf, gpxFile, readAll, stravaFile, stravaRow, tcxFile } from './testing/write-files'
import { fitFile } from './testing/write-fit'

const start = new Date('2026-05-04T06:30:00Z')
const run = { start, seconds: 1830, metres: 5200, sport: 'Run' }
const ride = {
  start: new Date('2026-05-06T16:00:00Z'),
  seconds: 3600,
  metres: 24_000,
  sport: 'Ride',
}

describe('a GPX file', () => {
  test('keeps how long, how far and how high, and nothing of where', () => {
    const heights = [100, 100, 101, 100, 99, 110, 120, 130, 130, 130, 130, 130, 129, 125, 120]
    const points = heights.map(
      (height, at) =>
        `<trkpt lat="47.${5000 + at * 10}" lon="7.6"><ele>${height}</ele><time>2026-05-04T06:${String(at * 2).padStart(2, '0')}:00Z</time></trkpt>`,
    )
    const file = `<gpx><metadata><time>2020-01-01T00:00:00Z</time></metadata><trk><name>Round the lake at 47.5, 7.6</name><type>hiking</type><trkseg>${points.join('')}</trkseg></trk></gpx>`
    const { kind, found } = readAll(file)
    expect(kind).toBe('gpx')
    expect(found).toEqual([
      {
        ...{ start: Date.parse('2026-05-04T06:00:00Z'), seconds: 1680, sport: 'hiking' },
        ...{ distance: expect.closeTo(14 * 111.2, 0), climb: expect.closeTo(30, 0) },
      },
    ])
    expect(packed(found)).not.toMatch(/47\.5|7\.6|lake|lat|lon/)
  })

  test('is read with one track or several, one point or none between pauses', () => {
    expect(readAll(gpxFile([run])).found).toHaveLength(1)
    expect(readAll(gpxFile([run, ride])).found).toHaveLength(2)
    const paused =
      '<gpx><trk><trkseg><trkpt lat="0" lon="0"><time>2026-05-04T06:00:00Z</time></trkpt></trkseg><trkseg/><trkseg><trkpt lat="1" lon="1"><time>2026-05-04T06:10:00Z</time></trkpt></trkseg></trk></gpx>'
    expect(readAll(paused).found).toMatchObject([{ seconds: 600, distance: 0 }])
  })

  test('without times, without a track, or cut in half, is one clear sentence', () => {
    const timeless = gpxFile([run]).replace(/<time>[^<]*<\/time>/g, '')
    expect(() => readAll(timeless)).toThrow('doesn’t say when it was')
    expect(() => readAll('<gpx><wpt lat="1" lon="1"/></gpx>')).toThrow('no track')
    const whole = gpxFile([run])
    expect(() => readAll(whole.slice(0, whole.length / 2))).toThrow('ends in the middle')
  })

  test('may begin with a mark, be in UTF-16 or Latin letters, and bear any name', () => {
    const file = gpxFile([{ ...run, sport: 'Läufe' }])
    const wide = (mark: number[], text: string) =>
      new Uint8Array([
        ...mark,
        ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer),
      ])
    const latin = file.replace('version="1.0"', 'version="1.0" encoding="ISO-8859-1"')
    const files = [
      bytesOf(`\ufeff${file}`),
      wide([0xff, 0xfe], file.replace('version="1.0"', 'version="1.0" encoding="UTF-16"')),
      wide([], file),
      Uint8Array.from(latin, (letter) => letter.charCodeAt(0)),
    ]
    for (const each of files) expect(readAll(each).found).toMatchObject([{ sport: 'Läufe' }])
  })
})

describe('XML that would be opened or expanded elsewhere', () => {
  const inside = (dtd: string, name: string) =>
    `<?xml version="1.0"?><!DOCTYPE gpx [${dtd}]>${gpxFile([{ ...run, sport: name }]).replace(/^.*?\?>/, '')}`
  const laughs = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
  )

  test.each([
    ['laughs a billion times', inside(`<!ENTITY l0 "ha">${laughs.join('')}`, '&l9;')],
    ['opens a file', inside('<!ENTITY file SYSTEM "file:///etc/passwd">', '&file;')],
    [
      'declares what it never uses',
      inside('<!ENTITY % p SYSTEM "http://x.example/a.dtd"> %p;', 'Run'),
    ],
    ['uses what it never declared', gpxFile([{ ...run, sport: '&nbsp;' }])],
    [
      'does so in an attribute',
      '<TrainingCenterDatabase><Activity Sport="&me;"/></TrainingCenterDatabase>',
    ],
  ])('is refused with a sentence: %s', (_, file) => {
    const began = performance.now()
    expect(() => readAll(file)).toThrow('XML entities of its own')
    expect(performance.now() - began).toBeLessThan(500)
  })

  test('is read where it only says what may stand in it, and spells letters by number', () => {
    const file = inside(
      '<!ELEMENT gpx (trk*)><!ATTLIST gpx version CDATA "1.1">',
      'Run &amp; walk &#8211; slow',
    )
    expect(readAll(file).found).toMatchObject([{ sport: 'Run & walk – slow' }])
  })

  test('is refused when it goes ever deeper', () => {
    expect(() => readAll(`<gpx>${'<a>'.repeat(400_000)}`)).toThrow(Refusal)
  })
})

describe('a TCX file', () => {
  test('adds its laps up, indoors as well, and takes no lap’s way from its points', () => {
    const points =
      '<Track><Trackpoint><Time>2026-05-04T06:31:00Z</Time><AltitudeMeters>5</AltitudeMeters><DistanceMeters>9999</DistanceMeters></Trackpoint></Track>'
    const file = tcxFile([{ ...run, sport: 'Running' }], { laps: 3 }).replace(
      '</Lap>',
      `${points}</Lap>`,
    )
    expect(readAll(file)).toMatchObject({
      kind: 'tcx',
      found: [
        {
          start: start.getTime(),
          seconds: 1830,
          distance: expect.closeTo(5200, 3),
          sport: 'Running',
        },
      ],
    })
    expect(readAll(tcxFile([run, ride])).found).toHaveLength(2)
  })
})

describe('a FIT file', () => {
  test('is read with positions or without, one session or several', () => {
    const indoors = { start, seconds: 2712.5, sport: 10, subSport: 20 }
    const swim = { start: ride.start, seconds: 1500, metres: 1000, climb: 0, sport: 5, subSport: 0 }
    expect(readAll(fitFile([indoors, swim]))).toEqual({
      kind: 'fit',
      found: [
        {
          start: start.getTime(),
          seconds: 2712.5,
          distance: null,
          climb: null,
          sport: 'strength_training',
        },
        { start: ride.start.getTime(), seconds: 1500, distance: 1000, climb: 0, sport: 'swimming' },
      ],
    })
  })

  test('says the same where it is not written quite as the format asks', () => {
    const indoors = { start, seconds: 2712.5, sport: 10, subSport: 20 }
    const sessions = [
      indoors,
      { start: ride.start, seconds: 1500, metres: 1000, climb: 9, sport: 2 },
    ]
    const strict = readAll(fitFile(sessions))
    expect(strict.found).toMatchObject([{ sport: 'strength_training' }, { sport: 'cycling' }])
    expect(readAll(fitFile(sessions, { protocol: 2 }))).toEqual(strict)
    const damaged = fitFile(sessions, { protocol: 2 })
    damaged.fill(7, 40, 44)
    expect(() => readAll(damaged)).toThrow('is damaged')
  })

  test('is read up to its end, whatever stands behind it, and without a checksum', () => {
    const file = fitFile([{ start, seconds: 600, sport: 1 }])
    expect(readAll(new Uint8Array([...file, 1, 2, 3])).found).toHaveLength(1)
    const unsummed = file.slice()
    unsummed.fill(0, file.length - 2)
    expect(readAll(unsummed).found).toHaveLength(1)
  })

  test('cut anywhere, damaged, or of something else is one clear sentence', () => {
    const file = fitFile([{ start, seconds: 600, sport: 1 }])
    for (let end = 12; end < file.length; end += 1) {
      expect(() => readAll(file.slice(0, end))).toThrow('ends in the middle')
    }
    const damaged = file.slice()
    damaged.fill(7, 40, 44)
    expect(() => readAll(damaged)).toThrow('is damaged')
    expect(() => readAll(fitFile([{ start }], { global: 20 }))).toThrow('holds no activity')
  })
})

describe('Strava’s activities.csv', () => {
  test('tells its two distances apart, and its times are UTC', () => {
    const afternoon = { ...run, start: new Date('2023-05-23T12:40:57Z') }
    const midnight = { ...ride, start: new Date('2023-05-20T00:05:00Z') }
    const file = stravaFile([afternoon, midnight])
    expect(file).toContain('"May 23, 2023, 12:40:57')
    expect(readAll(file)).toMatchObject({
      kind: 'strava',
      found: [
        { line: 2, start: afternoon.start.getTime(), seconds: 1830, distance: 5200, sport: 'Run' },
        {
          line: 4,
          start: midnight.start.getTime(),
          seconds: 3600,
          distance: 24_000,
          sport: 'Ride',
        },
      ],
    })
  })

  test('with the first distance alone means kilometres, also with a comma', () => {
    const header =
      'Activity ID,Activity Date,<span class="x">Activity Type</span>,Elapsed Time,Distance\n'
    const { found } = readAll(`${header}1,"May 1, 2023, 1:02:03 AM",Walk,600,"1,25"\n`)
    expect(found).toMatchObject([
      { start: Date.parse('2023-05-01T01:02:03Z'), seconds: 600, distance: 1250, sport: 'Walk' },
    ])
  })

  test('in another language is read by position', () => {
    const row = (date: string) => {
      const cells = stravaRow({ ...run, sport: 'Lauf' })
      return cells
        .with(1, date)
        .map((cell) => `"${cell.replaceAll('"', '""')}"`)
        .join(',')
    }
    const header = 'Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Art,Beschreibung,Zeit,Distanz'
    const dates = ['03.05.2023, 18:40:57', '3. Mai 2023, 18:40:57', '3/5/2023 18:40:57']
    const { kind, found } = readAll([header, ...dates.map(row)].join('\r\n'))
    expect(kind).toBe('strava')
    expect(found).toMatchObject(
      dates.map(() => ({
        start: Date.parse('2023-05-03T18:40:57Z'),
        seconds: 1830,
        sport: 'Lauf',
      })),
    )
  })
})

describe('a file of another kind', () => {
  test.each([
    ['', 'empty'],
    [' \n ', 'empty'],
    ['Company,Role\nKite,Grower\n', 'none of those'],
    ['<html><body>Sign in</body></html>', 'none of those'],
    ['{"name":"x"}', 'none of those'],
    ['{not json', 'none of those'],
    ['%PDF-1.7', 'none of those'],
    ['PK\u0003\u0004zip', 'Unpack it'],
    ['\u001f\u008b\u0008', 'Unpack it'],
    [
      '<?xml version="1.0"?><!DOCTYPE HealthData [<!ELEMENT A ANY>]><HealthData/>',
      'needs JavaScript',
    ],
  ])('says what to do: %j', (text, words) => {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    expect(() => readAll(bytes)).toThrow(Refusal)
    expect(() => readAll(bytes)).toThrow(words)
  })

  test('can’t bring a place along in what a browser sends', () => {
    const found = [{ start: 1, seconds: 60, distance: null, climb: null, sport: 'x' }]
    expect(readAll(packedForSending(found))).toMatchObject({ kind: 'apple-health', found })
    const withPlace = JSON.stringify({ appleHealth: [{ ...found[0], lat: 47.5 }] })
    expect(() => readAll(withPlace)).toThrow('none of those')
  })
})
