import { expect, test } from 'vitest'
import { roads } from './roads'

test('the furthest stage counts, whatever came after', () => {
  const { total, open, reached, endings } = roads([
    { furthestStage: 'applied', ending: null, count: 4 },
    { furthestStage: 'interview', ending: 'rejected', count: 3 },
    { furthestStage: 'offer', ending: 'accepted', count: 1 },
  ])
  expect([total, open]).toEqual([8, 4])
  expect(reached.map(({ atLeast }) => atLeast)).toEqual([8, 8, 4, 4, 1])
  expect(reached.map(({ furthest }) => furthest)).toEqual([0, 4, 0, 3, 1])
  expect(endings).toEqual([
    { ending: 'accepted', count: 1 },
    { ending: 'rejected', count: 3 },
  ])
})

test('nothing yet is nothing, and no division by it', () => {
  expect(roads([])).toMatchObject({ total: 0, open: 0, endings: [] })
})
