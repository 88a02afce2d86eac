/** A point on the way; the height is missing where nothing measured it. */
export type Point = { lat: number; lon: number }

const EARTH_M = 6_371_008.8
/** Heights jump about by a metre or two while nobody climbs anything. */
const SMOOTHED_OVER = 5
const LEAST_CLIMB_M = 2

/** Adds up the way between points, one after the other, and keeps none of them but the last. */
export function wayMeter() {
  let last: Point | null = null
  let metres = 0
  let points = 0
  return {
    /** After a pause: the way from the last point to the next one was not moved. */
    lift: () => {
      last = null
    },
    add: (point: Point) => {
      if (!isOnEarth(point)) return
      if (last) metres += between(last, point)
      last = point
      points += 1
    },
    metres: () => (points > 1 ? metres : null),
  }
}

/** Adds up what goes up, over heights smoothed lightly; what goes down is not counted. */
export function climbMeter() {
  const recent: number[] = []
  let [low, high] = [Number.NaN, Number.NaN]
  let climbed = 0
  const rise = () => (high - low >= LEAST_CLIMB_M ? high - low : 0)
  return {
    add: (height: number) => {
      recent.push(height)
      if (recent.length > SMOOTHED_OVER) recent.shift()
      const smooth = recent.reduce((sum, each) => sum + each, 0) / recent.length
      const isOver = smooth < low || smooth <= high - LEAST_CLIMB_M
      if (isOver) climbed += rise()
      if (isOver || Number.isNaN(low)) low = smooth
      high = isOver || Number.isNaN(high) ? smooth : Math.max(high, smooth)
    },
    metres: () => (Number.isNaN(low) ? null : climbed + rise()),
  }
}

// By the haversine formula.
function between(one: Point, other: Point): number {
  const [from, to] = [radians(one.lat), radians(other.lat)]
  const half =
    Math.sin((to - from) / 2) ** 2 +
    Math.cos(from) * Math.cos(to) * Math.sin(radians(other.lon - one.lon) / 2) ** 2
  return 2 * EARTH_M * Math.asin(Math.min(1, Math.sqrt(half)))
}

function isOnEarth({ lat, lon }: Point): boolean {
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
