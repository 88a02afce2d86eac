import { truncateSync, writeFileSync } from 'node:fs'
import type { Page, Request } from '@playwright/test'
import { FitBaseType, FitEncoder } from 'fit-file-parser/encoder'
import { barriers, overflow, unfold } from './support/screen'
import { expect, test } from './support/test'

type Chosen = { name: string; content: string | Uint8Array }

const strava = [
  'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,<span class="x">Moving Time</span>,Distance,Elevation Gain',
  '1,"May 23, 2023, 12:40:57 PM",Lunch run,Run,,1900,5.2,1800,5200.4,41',
  '2,"May 24, 2023, 12:00:00 PM","Commute, ""slow""",Ride,,3600,20,3600,20000,10',
  '3,"May 24, 2023, 12:01:00 PM",The same on the other watch,Ride,,3650,20.1,3620,20100,12',
  '4,"May 25, 2023, 12:00:00 PM",Wall,Rock Climbing,,5400,0,5400,0,',
  '5,"May 26, 2023, 12:00:00 PM",Left running,Run,,900000,5,900000,5000,',
].join('\r\n')

test('I bring Strava’s activities, look first, take them in, and take them back', async ({
  page,
  person,
}) => {
  test.slow()
  await person.keeps('logWorkout', { kind: 'run', minutes: '30', on: '2023-05-23' })
  await choose(page, { name: 'activities.csv', content: strava })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before they come in')
  await expect(page.getByText('Reads like: Strava’s activities.csv')).toBeVisible()
  await expect(page.getByText('2 workouts will be added')).toBeVisible()
  await expect(page.getByRole('row', { name: /Rock climbing .*25 May 2023/ })).toContainText(
    '90 minutes',
  )
  await expect(page.getByRole('row', { name: /Cycle/ })).toContainText('20 km, 10 m up')
  await expect(page.getByRole('heading', { name: '2 workouts look like duplicates' })).toBeVisible()
  await page.getByText('1 workout can’t be taken in').last().click()
  await expect(page.getByText('It says that it took longer than a day.')).toBeVisible()
  await unfold(page)
  expect(await barriers(page)).toEqual([])
  expect(await overflow(page, 390)).toBe(0)

  await page.getByLabel(/^Run, .*30 minutes/).check()
  await page.getByRole('button', { name: 'Look again' }).click()
  await expect(page.getByText('3 workouts will be added')).toBeVisible()
  await page.getByLabel(/^Run, .*30 minutes/).uncheck()
  await page.getByRole('button', { name: 'Look again' }).click()
  await expect(page.getByText('2 workouts will be added')).toBeVisible()
  await page.goto('/exercise')
  await expect(page.getByText('1 workout', { exact: true })).toBeVisible()

  await page.goBack()
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 workouts are in your list')
  await expect(page.getByText('2 workouts looked like duplicates and were left out')).toBeVisible()
  await expect(page.getByText('1 workout couldn’t be taken in and was left out')).toBeVisible()
  await page.getByRole('link', { name: 'See your workouts' }).click()
  await expect(page.getByText('3 workouts', { exact: true })).toBeVisible()

  await choose(page, { name: 'activities.csv', content: strava })
  await expect(page.getByText('Nothing new is in this file.')).toBeVisible()
  await page.goto('/exercise/import')
  await page.getByRole('button', { name: 'Undo this import' }).click()
  await expect(page.getByText(/^Taken back/)).toBeVisible()
  await page.goto('/exercise')
  await expect(page.getByText('1 workout', { exact: true })).toBeVisible()
})

test('an hour indoors comes in from a FIT file', async ({ page, person: _her }) => {
  await choose(page, { name: 'A1B2.FIT', content: indoors() })
  await expect(page.getByText('Reads like: FIT')).toBeVisible()
  await expect(page.getByRole('row', { name: /^Gym/ })).toContainText('60 minutes')
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 workout is in your list')
})

test('Apple Health’s export is read in my browser, and only its workouts are sent', async ({
  page,
  person: _her,
}) => {
  test.slow()
  const sent: Request[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request)
  })
  const record = '<Record type="HeartRate" startDate="2026-01-01 08:00:00 +0000" value="61"/>\n'
  const workout =
    '<Workout workoutActivityType="HKWorkoutActivityTypeHiking" duration="95" durationUnit="min" startDate="2025-08-20 06:00:00 +0200"><WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="7.5" unit="km"/></Workout>'
  // Larger than anything that could be sent.
  const readings = record.repeat(100_000)
  const content = `<?xml version="1.0"?><!DOCTYPE HealthData [<!ELEMENT HealthData ANY>]><HealthData>${readings}${workout}</HealthData>`
  await choose(page, { name: 'export.xml', content })
  await expect(page.getByText('Reads like: Apple Health’s export.xml')).toBeVisible()
  await expect(page.getByRole('row', { name: /^Walk/ })).toContainText('95 minutes')
  await expect(page.getByRole('row', { name: /^Walk/ })).toContainText('7.5 km')
  const sizes = await Promise.all(sent.map((post) => post.headerValue('content-length')))
  expect(Math.max(...sizes.map(Number))).toBeGreaterThan(200)
  expect(Math.max(...sizes.map(Number))).toBeLessThan(20_000)

  await choose(page, { name: 'export.xml', content: content.slice(0, 9_000) })
  await expect(page.getByRole('alert').getByText(/ends in the middle/)).toBeVisible()
})

test('nothing chosen is said as that', async ({ page, person: _her }) => {
  for (const room of ['exercise', 'network', 'applications']) {
    await page.goto(`/${room}/import`)
    await page.getByRole('button', { name: 'Read the file' }).click()
    await expect(page.getByText('Choose a file first.')).toBeVisible()
  }
})

test('each file that can’t be read says why', async ({ page, person: _her }, info) => {
  const gpx = (dtd: string, points: string) =>
    `<?xml version="1.0"?>${dtd}<gpx><trk><name>&me;</name><trkseg>${points}</trkseg></trk></gpx>`
  const bad: [Chosen, RegExp][] = [
    [{ name: 'half.fit', content: indoors().slice(0, 40) }, /That FIT file ends in the middle/],
    [
      {
        name: 'laughs.gpx',
        content: gpx('<!DOCTYPE gpx [<!ENTITY me SYSTEM "file:///etc/passwd">]>', ''),
      },
      /XML entities of its own/,
    ],
    [
      {
        name: 'planned.gpx',
        content: gpx('', '<trkpt lat="47.1" lon="7.1"/>').replace('&me;', 'Plan'),
      },
      /doesn’t say when it was/,
    ],
    [
      { name: 'jobs.csv', content: 'Company,Role\nKite,Grower\n' },
      /none of those that can be read/,
    ],
  ]
  for (const [file, words] of bad) {
    await choose(page, file)
    await expect(page.getByRole('alert').getByText(words)).toBeVisible()
  }

  const huge = info.outputPath('huge.gpx')
  writeFileSync(huge, '<gpx>')
  truncateSync(huge, 60 * 1024 * 1024)
  await page.goto('/exercise/import')
  await page.getByLabel('Choose a file').setInputFiles(huge)
  await expect(page.getByRole('alert').getByText(/larger than 5 MB/)).toBeVisible()

  // What was said of one file is not said of the next.
  const half = { name: 'export.xml', mimeType: 'text/xml', buffer: Buffer.from('<HealthData>') }
  await page.getByLabel('Choose a file').setInputFiles(half)
  await expect(page.getByRole('alert').getByText(/ends in the middle/)).toBeVisible()
  await expect(page.getByText(/That file is larger/)).toBeHidden()
})

async function choose(page: Page, { name, content }: Chosen) {
  await page.goto('/exercise/import')
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
}

/** An hour of weights, as a watch writes it: no position, no way. */
function indoors(): Uint8Array {
  const started = FitEncoder.toFitTimestamp(new Date('2026-03-02T17:00:00Z'))
  return new FitEncoder()
    .writeMessage(18, [
      { number: 2, size: 4, baseType: FitBaseType.Uint32, value: started },
      { number: 5, size: 1, baseType: FitBaseType.Enum, value: 10 },
      { number: 6, size: 1, baseType: FitBaseType.Enum, value: 20 },
      { number: 8, size: 4, baseType: FitBaseType.Uint32, value: 3_600_000 },
    ])
    .close()
}
