import { expect, test } from 'vitest'
import { type Day, parseDay } from '@/lib/day'
import { asTimeline } from './timeline'

const at = (id: string, on: string) => ({ id, on: parseDay(on) as Day })
const things = [
  at('b', '2026-11-02'),
  at('a', '2026-11-09'),
  at('c', '2026-11-02'),
  at('d', '2025-01-01'),
]

test('things of several kinds come as one, the newest first', () => {
  const ids = asTimeline(things, { limit: 9 }).map(({ id }) => id)
  expect(ids).toEqual(['a', 'c', 'b', 'd'])
})

test('its pages neither repeat nor miss one of a day', () => {
  const seen: string[] = []
  let after: (typeof things)[number] | undefined
  for (let page = 0; page < 4; page += 1) {
    const [next] = asTimeline(things, { after, limit: 1 })
    if (next) seen.push(next.id)
    after = next
  }
  expect(seen).toEqual(['a', 'c', 'b', 'd'])
  expect(asTimeline(things, { after, limit: 1 })).toEqual([])
})
