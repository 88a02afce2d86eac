import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sortingInput } from './input'
import { MOST_POINTS } from './point'
import { cutIntoPoints, pointsToSort, readPoints, sortedInWords, writePoints } from './points'

const id = '019372a0-0000-7000-8000-000000000000'

describe('what came back is cut into points', () => {
  test('by lines, bullets and sentences', () => {
    const words = 'Hi Asha,\n\nThanks for asking. We liked it!\n- Too long\n* And fast\n2) Practise'
    expect(cutIntoPoints(words)).toEqual([
      ...['Hi Asha,', 'Thanks for asking.', 'We liked it!'],
      ...['Too long', 'And fast', 'Practise'],
    ])
  })

  test('but not after a title or an abbreviation, nor at a stray mark', () => {
    expect(cutIntoPoints('Dr. Patel liked it, e.g. the chart. Really ! !')).toEqual([
      'Dr. Patel liked it, e.g. the chart.',
      'Really ! !',
    ])
    expect(cutIntoPoints(' \n\n')).toEqual([])
  })

  test('and the rest of a very long one stays together', () => {
    const lines = Array.from({ length: 100 }, (_, at) => `Line ${at}`)
    const points = cutIntoPoints(lines.join('\n'))
    expect(points).toHaveLength(MOST_POINTS)
    expect(points.join('\n')).toBe(lines.join('\n'))
  })

  test('and no letter is lost, whatever they wrote', () => {
    const letters = (text: string) => text.replace(/[^\p{L}]/gu, '')
    const written = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('Dr. Who.', '- a', '1. b', '…', '\n', '\r\n', ' ', 'U.S.A.', 'ok?!', '* '),
      ),
    )
    fc.assert(
      fc.property(written, (parts) => {
        const text = parts.join('')
        const points = cutIntoPoints(text)
        expect(letters(points.join(''))).toBe(letters(text))
        expect(points.every((point) => point.trim() === point && point !== '')).toBe(true)
        expect(points.length).toBeLessThanOrEqual(MOST_POINTS)
      }),
    )
  })

  test('and no mark is lost where no line begins with a bullet', () => {
    const dense = (text: string) => text.replace(/\s/g, '')
    const line = fc.string({ unit: 'grapheme' }).map((text) => `x${text}`)
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(dense(cutIntoPoints(lines.join('\n')).join(''))).toBe(
          dense(lines.map((each) => each.replace(/\r?\n\s*/g, ' ')).join('')),
        )
      }),
    )
  })
})

test('points come back as they were sorted, and are cut anew only before that', () => {
  const sorted = [{ text: 'Too long', control: 'mine' as const }]
  expect(readPoints(writePoints(sorted))).toEqual(sorted)
  expect(readPoints(null)).toBeNull()
  expect(pointsToSort(writePoints(sorted), 'Other. Words.')).toEqual(sorted)
  expect(pointsToSort(writePoints([]), 'Other. Words.')).toEqual([])
  expect(pointsToSort(null, 'One. Two.')).toEqual([
    { text: 'One.', control: null },
    { text: 'Two.', control: null },
  ])
})

test('how they were sorted is said in one line', () => {
  const point = (control: 'mine' | 'not-mine' | 'unclear' | null) => ({ text: 'x', control })
  const all = [point('mine'), point('mine'), point('unclear'), point(null)]
  expect(sortedInWords(all)).toBe('Sorted: 2 in your control, 1 unclear.')
  expect(sortedInWords([point('not-mine')])).toBe('Sorted: 1 not in it.')
  expect(sortedInWords([point(null)])).toBe('Kept as it is, unsorted.')
})

describe('a form of points', () => {
  test('gives the rows that hold words, in their order', () => {
    const sent = {
      ...{ id, 'point.1': 'Second', 'control.1': 'unclear', 'point.0': ' First ' },
      ...{ 'point.2': ' ', 'control.2': 'mine', 'point.99': 'Beyond', draftPlace: 'a:b' },
    }
    expect(sortingInput.parse(sent)).toEqual({
      id,
      points: [
        { text: 'First', control: null },
        { text: 'Second', control: 'unclear' },
      ],
    })
  })

  test('says at its row what doesn’t fit', () => {
    const odd = sortingInput.safeParse({ id, 'point.3': 'x'.repeat(10_001), 'control.4': 'theirs' })
    expect(odd.error?.issues.map(({ path }) => path[0])).toEqual(['point.3', 'control.4'])
    expect(sortingInput.safeParse({ id, 'point.0': ['a', 'b'] }).success).toBe(false)
    expect(sortingInput.safeParse({ id: 'x' }).success).toBe(false)
  })
})
