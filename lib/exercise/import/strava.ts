import { type Order, orderedNumbers, parseFileDay } from '@/lib/files/dates'
import { eachOf, type Work } from '@/lib/files/in-turns'
import { headerText, readRows, type SheetRow } from '@/lib/files/rows'
import { amount, type Found } from './found'

/** Where things stand in a row. Distances are in kilometres, as a rule, and once more in metres. */
type Columns = {
  date: number
  sport: number
  elapsed: number
  moving: number
  kilometres: number
  metres: number
  climb: number
}

/** In exports whose headers are in another language; their order is the same in all of them. */
const byPosition: Columns = {
  ...{ date: 1, sport: 3, elapsed: 5, moving: 16 },
  ...{ kilometres: 6, metres: 17, climb: 20 },
}
const LEAST_COLUMNS = 7
const CLOCK =
  /(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*(am|pm|a\.\s?m\.|p\.\s?m\.)?\s*(?:utc|gmt|z)?$/i

/**
 * The activities of Strava’s activities.csv; null when a text is none. Its times are UTC, and headers
 * that occur twice are told apart by which comes first.
 */
export function* readStrava(text: string): Work<Found[] | null> {
  const { rows } = readRows(text, (first) => Math.max(...first.map((cells) => cells.length)))
  const [header, ...activities] = rows
  const columns = header && columnsOf(header.cells, activities)
  if (!columns) return null
  yield
  const order = orderIn(activities, columns)
  const found: Found[] = []
  yield* eachOf(activities, (row) => found.push(foundIn(row, columns, order)))
  return found
}

function columnsOf(header: readonly string[], activities: readonly SheetRow[]): Columns | null {
  const names = header.map((cell) => headerText(cell.replace(/<[^>]*>/g, '')).toLowerCase())
  const [date, sport] = [names.indexOf('activity date'), names.indexOf('activity type')]
  if (date >= 0 && sport >= 0) {
    const kilometres = names.indexOf('distance')
    const again = kilometres < 0 ? -1 : names.indexOf('distance', kilometres + 1)
    return {
      ...{ date, sport, kilometres, metres: again },
      elapsed: names.indexOf('elapsed time'),
      moving: names.indexOf('moving time'),
      climb: names.indexOf('elevation gain'),
    }
  }
  return header.length >= LEAST_COLUMNS && activities.some(looksLikeStrava) ? byPosition : null
}

// A long number, a day with a time, and seconds in the sixth place.
function looksLikeStrava({ cells }: SheetRow): boolean {
  const { date, elapsed } = byPosition
  const [id = '', when = '', seconds] = [cells[0], cells[date], cells[elapsed]]
  return /^\d{6,}$/.test(id.trim()) && CLOCK.test(when.trim()) && amount(seconds) !== null
}

function foundIn({ line, cells, broken }: SheetRow, columns: Columns, order: Order): Found {
  const cell = (column: keyof Columns) => cells[columns[column]]
  const moving = amount(cell('moving'))
  const metres = amount(cell('metres'))
  const kilometres = amount(cell('kilometres'))
  return {
    line,
    // A quotation mark out of place moves the cells of a row, so that none of them can be trusted.
    start: broken ? null : startOf(cell('date') ?? '', order),
    seconds: moving !== null && moving > 0 ? moving : amount(cell('elapsed')),
    distance: metres ?? (kilometres === null ? null : kilometres * 1000),
    climb: amount(cell('climb')),
    sport: cell('sport') ?? '',
  }
}

function startOf(text: string, order: Order): number | null {
  const written = text.replace(/\s+/g, ' ').trim()
  const clock = CLOCK.exec(written)
  const day = clock && parseFileDay(written.slice(0, clock.index), order)
  if (!day) return null
  const [, hours = '', minutes = '', seconds = '0', half] = clock
  const hour = half ? (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hours)
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 60) return null
  return (
    Date.parse(`${day}T00:00:00Z`) + ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
  )
}

// English exports write the month’s name; of the others nearly all begin with the day.
function orderIn(activities: readonly SheetRow[], { date }: Columns): Order {
  const numbers = activities.map(({ cells }) => orderedNumbers(cells[date] ?? ''))
  const dayFirst = numbers.some((each) => each && each.first > 12)
  return !dayFirst && numbers.some((each) => each && each.second > 12) ? 'month-first' : 'day-first'
}
