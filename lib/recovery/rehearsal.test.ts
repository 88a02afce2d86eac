import { describe, expect, test } from 'vitest'
import { evidence } from './evidence'
import {
  alsoTrue,
  besideScreen,
  readRehearsed,
  readScreen,
  rehearsalAddress,
  rehearsalInput,
  rehearsalScreens,
  rehearsedWith,
  screenCount,
  writeRehearsed,
} from './rehearsal'

const interviewId = '019ab000-0000-7000-8000-000000000001'
const record = { company: 'Tern', round: 1, sent: 9, interviewed: 4, answers: 2, open: 3 }
const words = (changed: Partial<typeof record> = {}) =>
  alsoTrue({ ...record, ...changed }).map((fact) => fact.words)

describe('the screens', () => {
  test('are four, and one thing each, with the end behind them', () => {
    expect(rehearsalScreens.map(screenCount)).toEqual([
      '1 of 4',
      '2 of 4',
      '3 of 4',
      '4 of 4',
      undefined,
    ])
  })

  test('stand in the address, and an odd one is the first', () => {
    for (const screen of rehearsalScreens) {
      const { searchParams } = new URL(rehearsalAddress(interviewId, screen), 'https://example.org')
      expect(readScreen(Object.fromEntries(searchParams))).toBe(screen)
    }
    for (const odd of [undefined, '0', '6', 'two', '-1']) {
      expect(readScreen({ screen: odd })).toBe('where')
    }
  })

  test('lead on and back, and never before the first', () => {
    expect(besideScreen('where', 'on')).toBe('thought')
    expect(besideScreen('plan', 'on')).toBe('away')
    expect(besideScreen('true', 'back')).toBe('thought')
    expect(besideScreen('where', 'back')).toBe('where')
  })
})

describe('from screen to screen', () => {
  const id = '019ab000-0000-7000-8000-000000000002'
  const said = (fields: Record<string, unknown>) =>
    rehearsalInput.parse({ id, interviewId, go: 'on', ...fields })

  test('what was said stays, and each screen changes its own', () => {
    const first = rehearsedWith(null, said({ screen: 'where', where: 'On the train' }))
    const second = rehearsedWith(
      first,
      said({ screen: 'true', facts: ['open', 'asked'], ownWords: 'I was kind', id: interviewId }),
    )
    expect(second).toEqual({
      ...{ id, where: 'On the train', thought: null, plan: null },
      ...{ facts: ['open', 'asked'], ownWords: 'I was kind' },
    })
    expect(rehearsedWith(second, said({ screen: 'where' })).where).toBeNull()
    expect(readRehearsed(writeRehearsed(second))).toEqual(second)
  })

  test('nothing said, or nothing that can be read, begins anew', () => {
    expect(readRehearsed(null)).toBeNull()
    expect(readRehearsed({ id: 'x', facts: 'asked' })).toBeNull()
    expect(readRehearsed({ id, facts: 'praise' })).toBeNull()
  })
})

describe('what is also true', () => {
  test('is at most three things, all of them her own', () => {
    expect(words()).toEqual([
      'Tern read what I sent and asked to meet me.',
      '4 of my 9 applications came as far as an interview.',
      'I have a better answer now to 2 questions that were hard before.',
    ])
  })

  test('is silent about shares under five', () => {
    expect(words({ sent: 4, answers: 0 })).toEqual([
      'Tern read what I sent and asked to meet me.',
      '3 other applications of mine are still open.',
    ])
  })

  test('says in a later round how far she has come', () => {
    expect(words({ round: 2, sent: 0, answers: 1, open: 1 })).toEqual([
      'I have come through 1 round with Tern already.',
      'I have a better answer now to 1 question that was hard before.',
      '1 other application of mine is still open.',
    ])
  })

  test('is never empty before an interview', () => {
    expect(words({ sent: 0, answers: 0, open: 0 })).toHaveLength(1)
  })
})

test('the studies behind rehearsing stand in the catalogue', () => {
  for (const id of ['rehearsing', 'if-then']) {
    expect(evidence.map((card) => card.id)).toContain(id)
  }
})
