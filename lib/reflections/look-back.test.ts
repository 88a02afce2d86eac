import { describe, expect, test } from 'vitest'
import { addressAfter, addressOf, readWalk, screenNumber, type Walk } from './look-back'

const recoveryId = '019ab000-0000-7000-8000-000000000001'
const interviewId = '019ab000-0000-7000-8000-000000000002'
const reflectionId = '019ab000-0000-7000-8000-000000000003'
const first: Walk = { door: 'better', screen: 'questions', reflectionId }

function walkIn(address: string) {
  return readWalk(Object.fromEntries(new URL(address, 'https://example.org').searchParams))
}

describe('the address', () => {
  test('says which door, which screen and which reflection, and is read back', () => {
    const address = addressOf({ recoveryId }, { ...first, screen: 'rest' })
    expect(address).toBe(
      `/recovery/${recoveryId}/positives?door=better&screen=2&reflection=${reflectionId}#look-back`,
    )
    expect(walkIn(address)).toEqual({ ...first, screen: 'rest' })
  })

  test('without a recovery it is the reflections’ own, for one interview or none', () => {
    expect(addressOf({})).toBe('/reflections')
    expect(addressOf({ interviewId })).toBe(`/reflections?interview=${interviewId}`)
    expect(walkIn(addressOf({ interviewId }, first))).toEqual(first)
  })

  test('edited by hand leads to the doors, or to the first screen behind one', () => {
    expect(readWalk({})).toBeUndefined()
    expect(readWalk({ door: 'trap' })).toBeUndefined()
    for (const screen of ['0', '9', '-1', 'x', '1.5', '']) {
      expect(readWalk({ door: 'best', screen, reflection: 'mine' })).toEqual({
        door: 'best',
        screen: 'rest',
        reflectionId: undefined,
      })
    }
    expect(readWalk({ door: ['better', 'best'], screen: ['2'] })?.screen).toBe('rest')
  })
})

describe('from a screen', () => {
  test('she comes to the next, and from the last to what was kept', () => {
    const second = walkIn(addressAfter({}, first, 'on')) as Walk
    expect(second.screen).toBe('rest')
    expect(walkIn(addressAfter({}, second, 'on'))?.screen).toBe('kept')
    const best = { ...first, door: 'best', screen: 'rest' } as const
    expect(walkIn(addressAfter({}, best, 'on'))?.screen).toBe('kept')
  })

  test('she comes back the way she came, at last to the doors', () => {
    const second = { ...first, screen: 'rest' } as const
    expect(walkIn(addressAfter({}, second, 'back'))?.screen).toBe('questions')
    expect(addressAfter({ recoveryId }, first, 'back')).toBe(`/recovery/${recoveryId}/positives`)
  })

  test('another question stands on the same screen', () => {
    expect(walkIn(addressAfter({}, first, 'another'))).toEqual(first)
  })
})

test('screens are counted where there is more than one to fill in', () => {
  expect(screenNumber(first)).toBe('1 of 2')
  expect(screenNumber({ ...first, screen: 'rest' })).toBe('2 of 2')
  expect(screenNumber({ ...first, screen: 'kept' })).toBeUndefined()
  expect(screenNumber({ ...first, door: 'best', screen: 'rest' })).toBeUndefined()
})
