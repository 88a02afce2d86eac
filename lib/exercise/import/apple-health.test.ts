import { expect, test } from 'vitest'
import { readAppleHealth } from './apple-health'

const dtd = `<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 12: it's her own -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>
<!ATTLIST Workout duration CDATA #IMPLIED>
]>`
const workout = (attributes: string, inside = '') =>
  `<Workout workoutActivityType="HKWorkoutActivityTypeRunning" startDate="2026-08-20 06:00:00 +0200" ${attributes}>${inside}</Workout>`
const exportOf = (...workouts: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${dtd}\n<HealthData locale="de_DE"><Record type="HeartRate" value="61"/>${workouts.join('\n')}</HealthData>`

/** In pieces of so many bytes, so that names and letters are cut in two. */
const streamOf = (text: string, size = 7) => {
  const bytes = new TextEncoder().encode(text)
  let at = 0
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) controller.close()
      else controller.enqueue(bytes.slice(at, at + size))
      at += size
    },
  })
}
const found = (text: string) => readAppleHealth(streamOf(text))

test('workouts are read with their own units, one or several', async () => {
  const start = Date.parse('2026-08-20T04:00:00Z')
  const statistics =
    '<WorkoutStatistics type="HKQuantityTypeIdentifierDistanceSwimming" sum="1000" unit="yd"/>'
  const part =
    '<WorkoutActivity><WorkoutStatistics type="HKQuantityTypeIdentifierDistanceCycling" sum="1" unit="km"/></WorkoutActivity>'
  expect(
    await found(
      exportOf(
        workout('duration="30.5" durationUnit="min" totalDistance="5" totalDistanceUnit="km"'),
        workout(
          'duration="0.5" durationUnit="hr" totalDistance="3" totalDistanceUnit="mi" device="&lt;Zoë’s &amp;&gt;"',
        ),
        workout('duration="90" durationUnit="s"', statistics),
        workout(
          'endDate="2026-08-20 06:20:00 +0200"',
          `${part}<MetadataEntry key="HKElevationAscended" value="1234 cm"/>`,
        ),
        workout('totalDistance="5" totalDistanceUnit="parsec"'),
      ),
    ),
  ).toMatchObject([
    { start, seconds: 1830, distance: 5000, climb: null, sport: 'HKWorkoutActivityTypeRunning' },
    { start, seconds: 1800, distance: expect.closeTo(4828.03, 1) },
    { start, seconds: 90, distance: expect.closeTo(914.4, 1) },
    { start, seconds: 1200, distance: null, climb: expect.closeTo(12.34, 5) },
    { start, seconds: null, distance: null },
  ])
  expect(await found(exportOf(workout('duration="1"')))).toHaveLength(1)
})

test('a route beside a workout is not looked at', async () => {
  const route =
    '<WorkoutRoute><Location latitude="47.5" longitude="7.6"/><FileReference path="/x.gpx"/></WorkoutRoute>'
  expect(JSON.stringify(await found(exportOf(workout('duration="20"', route))))).not.toMatch(
    /47|gpx/,
  )
})

test('control characters in a name harm nobody', async () => {
  expect(await found(exportOf(workout('duration="20" sourceName="My \u000bwatch"')))).toHaveLength(
    1,
  )
})

test('one that is cut off, or brings entities, is one clear sentence', async () => {
  const whole = exportOf(workout('duration="20"'))
  await expect(found(whole.slice(0, -30))).rejects.toThrow('ends in the middle')
  const own = whole.replace(']>', '<!ENTITY x SYSTEM "file:///etc/passwd">]>')
  await expect(found(own)).rejects.toThrow('XML entities of its own')
})

test('it stops reading when nobody wants it any more', async () => {
  let asked = 0
  await readAppleHealth(streamOf(exportOf(workout('duration="20"'))), () => {
    asked += 1
    return asked < 3
  })
  expect(asked).toBe(3)
})
