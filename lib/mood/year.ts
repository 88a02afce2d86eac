import { type Day, daysBetween, parseDay } from '@/lib/day'
import type { MoodDay } from './level'
import { type Mood, moodName } from './words'

/** One day of a year in pixels; a day without moods has none, and one that doesn’t exist is null. */
export type Pixel = { on: Day; mood: Mood | null; words: string } | null

/** Nobody’s moods reach further back. */
export const EARLIEST_YEAR = 1970

const DATES = Array.from({ length: 31 }, (_, at) => at + 1)
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1)

/** The first and the last day of a year. */
export function daysOfYear(year: number): { from: Day; to: Day } {
  return { from: `${year}-01-01` as Day, to: `${year}-12-31` as Day }
}

/** The year an address asks for, no later than this one; this one where it asks for none. */
export function readYear(text: string | undefined, today: Day): number {
  const latest = Number(today.slice(0, 4))
  const asked = /^\d{4}$/.test(text ?? '') ? Number(text) : latest
  return asked >= EARLIEST_YEAR && asked <= latest ? asked : latest
}

/** A row for each date, the months side by side. */
export function yearInPixels(year: number, days: readonly MoodDay[]): Pixel[][] {
  const byDay = new Map(days.map((day) => [day.on, day]))
  return DATES.map((date) => MONTHS.map((month) => pixelOf(year, month, date, byDay)))
}

function pixelOf(
  year: number,
  month: number,
  date: number,
  byDay: ReadonlyMap<Day, MoodDay>,
): Pixel {
  const on = parseDay([year, twoDigits(month), twoDigits(date)].join('-'))
  if (!on) return null
  const day = byDay.get(on)
  if (!day) return { on, mood: null, words: '' }
  const mood = Math.round(day.average) as Mood
  return {
    on,
    mood,
    words: day.count === 1 ? moodName(mood) : `${moodName(mood)}, of ${day.count}`,
  }
}

/** A point of the line: `x` from 0 to 1 over the days shown, the mood from 1 to 5. */
export type LinePoint = { x: number; average: number }

/** Where each day stands between two days. */
export function lineOf(days: readonly MoodDay[], { from, to }: { from: Day; to: Day }) {
  return days.map(({ on, average }): LinePoint => ({ x: placeOf(on, { from, to }), average }))
}

/** How far a day lies between two others, from 0 to 1. */
export function placeOf(day: Day, { from, to }: { from: Day; to: Day }): number {
  return daysBetween(from, day) / Math.max(1, daysBetween(from, to))
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
