// Reads a gigabyte of Apple Health’s export with the reader that runs in the browser, and says how
// long it took and how much memory it needed: `npm run prove:apple [megabytes]`.
import { readAppleHealth } from '@/lib/exercise/import/apple-health'

const MB = 1024 * 1024
const CHUNK = 64 * 1024
const MOST_MB = 300
const WORKOUTS = 2_000

const encoder = new TextEncoder()
const readings = encoder.encode(
  Array.from(
    { length: 300 },
    (_, at) =>
      ` <Record type="HKQuantityTypeIdentifierHeartRate" sourceName="Zoë’s Watch" sourceVersion="10.1" device="&lt;&lt;HKDevice: 0x28&gt;, name:Apple Watch, model:Watch&gt;" unit="count/min" creationDate="2026-08-20 06:00:0${at % 10} +0200" startDate="2026-08-20 06:00:00 +0200" endDate="2026-08-20 06:00:00 +0200" value="${60 + (at % 90)}">\n  <MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="1"/>\n </Record>\n`,
  ).join(''),
)

const megabytes = Number(process.argv[2] ?? 1024)
const empty = process.memoryUsage().rss / MB
const began = performance.now()
const file = exportOf(megabytes * MB)
const found = await readAppleHealth(file.stream)
const seconds = (performance.now() - began) / 1000
// In kilobytes, and the most there ever was.
const memory = process.resourceUsage().maxRSS / 1024

console.log(
  `${megabytes} MB, ${found.length} workouts: ${seconds.toFixed(1)} s, ${(megabytes / seconds).toFixed(0)} MB/s, ${memory.toFixed(0)} MB of memory at most (${empty.toFixed(0)} before it began)`,
)
if (found.length !== file.workouts() || memory >= MOST_MB) {
  console.log(`Not as promised: all ${file.workouts()} workouts in under ${MOST_MB} MB.`)
  process.exit(1)
}

/** An export as phones write it: its DTD, a great many readings, and the workouts between them. */
function exportOf(size: number) {
  let written = 0
  let workouts = 0
  const buffer = new Uint8Array(CHUNK)
  let filled = 0
  let rest = encoder.encode(opening())
  const next = () => {
    const isDue = workouts < WORKOUTS && written >= (size / WORKOUTS) * workouts
    if (isDue) workouts += 1
    return isDue ? encoder.encode(workout(workouts)) : readings
  }
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (written >= size) {
          controller.enqueue(rest)
          controller.enqueue(encoder.encode('</HealthData>\n'))
          controller.close()
          return
        }
        // Cut wherever it falls: in the middle of a name as well.
        for (filled = 0; filled < CHUNK; ) {
          if (rest.length === 0) rest = next()
          const part = rest.subarray(0, CHUNK - filled)
          buffer.set(part, filled)
          filled += part.length
          rest = rest.subarray(part.length)
        }
        written += CHUNK
        controller.enqueue(buffer)
      },
    },
    { highWaterMark: 0 },
  )
  return { stream, workouts: () => workouts }
}

function opening(): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE HealthData [',
    '<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout)*)>',
    '<!ATTLIST HealthData locale CDATA #REQUIRED>',
    ']>',
    '<HealthData locale="en_GB">',
    '',
  ].join('\n')
}

function workout(number: number): string {
  const day = String(1 + (number % 28)).padStart(2, '0')
  return ` <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="30.5" durationUnit="min" startDate="2025-03-${day} 09:00:00 +0000" endDate="2025-03-${day} 09:30:30 +0000">\n  <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="5.1" unit="km"/>\n </Workout>\n`
}
